using System.Globalization;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>The addresses of jobs, relative to the site's root.</summary>
internal static class JobAddress
{
    public const string List = "jobs";

    public static string Job(long id) => string.Create(CultureInfo.InvariantCulture, $"jobs/{id}");

    /// <summary>What one step proposes.</summary>
    public static string Step(long id, int number) => string.Create(CultureInfo.InvariantCulture, $"jobs/{id}/steps/{number}");

    /// <summary>Bringing a report on a speech.</summary>
    public static string ImportOn(string speechId) => $"import?on={speechId}";

    /// <summary>The text itself, with what is known of it.</summary>
    public static string Text(string id) => $"texts/{id}";
}
