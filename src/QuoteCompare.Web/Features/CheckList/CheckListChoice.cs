using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using QuoteCompare.Core;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.CheckList;

/// <summary>What a check list's address says: its order, what is shown of it, and what was decided.</summary>
/// <param name="Page">One-based: a list of many quotations goes over several pages.</param>
public sealed record CheckListChoice(CheckListOrder Order, CheckListFilter Show, Decisions Decisions, int Page = 1)
{
    public static CheckListChoice Default { get; } = new(CheckListOrder.CheckFirst, CheckListFilter.All, Decisions.None);

    /// <summary>Reads the parameters of an address; what they do not say, or say wrongly, is as in <see cref="Default"/>.</summary>
    public static CheckListChoice Read(string? order, string? show, string? decided, string? page = null) => new(
        order == "text" ? CheckListOrder.Text : CheckListOrder.CheckFirst, CheckListFilters.Read(show), Decisions.Parse(decided),
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1);

    /// <summary>What the address of a quotation carries of the list that led to it.</summary>
    public static CheckListChoice Of(NavigationManager navigation)
    {
        var query = new QueryCollection(QueryHelpers.ParseQuery(new Uri(navigation.Uri).Query));
        return Read(query["order"], query["show"], query["decided"], query["page"]);
    }

    /// <summary>The address of the list as chosen.</summary>
    public string AddressOf(string reportId) => ReadingAddress.CheckList(reportId) + Query;

    /// <summary>The query of a quotation's address, so that the way back leads to the same decisions; empty while there are none.</summary>
    public string Kept => Decisions.Count > 0 ? Query : "";

    private string Query => Parts.Any() ? $"?{string.Join('&', Parts)}" : "";

    private IEnumerable<string> Parts
    {
        get
        {
            if (Order == CheckListOrder.Text) yield return "order=text";
            if (Show != CheckListFilter.All) yield return $"show={Show.Token()}";
            if (Page > 1) yield return string.Create(CultureInfo.InvariantCulture, $"page={Page}");
            if (Decisions.Count > 0) yield return $"decided={Decisions}";
        }
    }

    /// <summary>The same with another decision on a quotation; the one it has is taken back.</summary>
    public CheckListChoice Decide(TextSpan quotation, Decision decision) =>
        this with { Decisions = Decisions.With(quotation, Decisions.On(quotation) == decision ? null : decision) };
}
