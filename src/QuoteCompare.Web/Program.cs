using QuoteCompare.Storage;
using QuoteCompare.Web;
using QuoteCompare.Web.Features.Comparing;
using QuoteCompare.Web.Features.Export;
using QuoteCompare.Web.Features.Importing;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Features.Texts;
using QuoteCompare.Web.Shared;

var export = ExportArguments.IsExport(args) ? ExportCommand.TryRead(args) : null;
if (ExportArguments.IsExport(args) && export is null) return 2;

// Settings and pages lie beside the program, whatever folder it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = export?.Settings ?? args, ContentRootPath = AppContext.BaseDirectory });
ListeningAddress.UseDefault(builder);
if (!ReverseProxy.TryAdd(builder)) return 1;

// Off by default outside development, where a program run from its sources would then lack its styles and scripts.
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.AddFormLimits();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddQuoteCompareStorage(LibraryPreparation.Options(builder.Configuration));
builder.Services.AddLibraryHealth();
builder.Services.AddEditions();
builder.Services.AddScoped<TextPages>();
if (!builder.TryAddImporting(isWorking: export is null)) return 1;
if (export is null) builder.Services.AddHostedService<SampleComparisons>().AddHostedService<ExpiredTexts>();
else builder.Services.AddNoServer();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
AntiforgeryWhereRequired.Decorate(builder.Services);

var app = builder.Build();
app.UseForwardedHeaders();
app.UseSecurityHeaders();
app.UseHeadRequests();
app.UseProblemPages();
app.UseUploadLimits();
app.UseWhen(context => !UploadLimits.IsUpload(context), pages => pages.UseFormLimits());
PageRenderer.Use(app);
app.UseRouting();
app.UseReadOnlyPages();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapLibraryHealth();
app.MapPermanentLinks();
app.MapExport();
app.MapTextFiles();
// The policy of SecurityHeaders.cs is stricter than the one that this would add beside it.
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null);

if (!await LibraryPreparation.TryPrepareAsync(app)) return 1;
return export is null ? await ListeningAddress.RunAsync(app) : await ExportCommand.RunAsync(app, export);

/// <summary>Public, so that tests can host the program.</summary>
public partial class Program;
