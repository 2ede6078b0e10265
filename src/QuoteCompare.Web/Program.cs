using QuoteCompare.Web;
using QuoteCompare.Web.Shared;

// Settings and pages lie beside the program, whatever folder it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
ListeningAddress.UseDefault(builder);

// Off by default outside development, where a program run from its sources would then lack its styles and scripts.
builder.WebHost.UseStaticWebAssets();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
AntiforgeryWhereRequired.Decorate(builder.Services);

var app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();

return await ListeningAddress.RunAsync(app);

/// <summary>Public, so that tests can host the program.</summary>
public partial class Program;
