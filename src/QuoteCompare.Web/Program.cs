using QuoteCompare.Storage;
using QuoteCompare.Web;
using QuoteCompare.Web.Features.Comparing;
using QuoteCompare.Web.Features.Library;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

// Settings and pages lie beside the program, whatever folder it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
ListeningAddress.UseDefault(builder);

// Off by default outside development, where a program run from its sources would then lack its styles and scripts.
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.AddFormLimits();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddQuoteCompareStorage(LibraryPreparation.Options(builder.Configuration));
builder.Services.AddSingleton<ReadingTexts>();
builder.Services.AddSingleton<LibraryViews>();
builder.Services.AddHostedService<SampleComparisons>();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
AntiforgeryWhereRequired.Decorate(builder.Services);

var app = builder.Build();
app.UseSecurityHeaders();
app.UseHeadRequests();
app.UseProblemPages();
app.UseFormLimits();
app.UseRouting();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapPermanentLinks();
// The policy of SecurityHeaders.cs is stricter than the one that this would add beside it.
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null);

return await LibraryPreparation.TryPrepareAsync(app) ? await ListeningAddress.RunAsync(app) : 1;

/// <summary>Public, so that tests can host the program.</summary>
public partial class Program;
