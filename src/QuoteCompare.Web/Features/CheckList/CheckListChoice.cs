using QuoteCompare.Core;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.CheckList;

/// <summary>What a check list's address says: its order, what is shown of it, and what was decided.</summary>
public sealed record CheckListChoice(CheckListOrder Order, CheckListFilter Show, Decisions Decisions)
{
    public static CheckListChoice Default { get; } = new(CheckListOrder.CheckFirst, CheckListFilter.All, Decisions.None);

    /// <summary>Reads the parameters of an address; what they do not say, or say wrongly, is as in <see cref="Default"/>.</summary>
    public static CheckListChoice Read(string? order, string? show, string? decided) =>
        new(order == "text" ? CheckListOrder.Text : CheckListOrder.CheckFirst, CheckListFilters.Read(show), Decisions.Parse(decided));

    /// <summary>The address of the list as chosen.</summary>
    public string AddressOf(string reportId)
    {
        List<string> parts = [];
        if (Order == CheckListOrder.Text) parts.Add("order=text");
        if (Show != CheckListFilter.All) parts.Add($"show={Show.Token()}");
        if (Decisions.Count > 0) parts.Add($"decided={Decisions}");
        return ReadingAddress.CheckList(reportId) + (parts.Count > 0 ? "?" + string.Join('&', parts) : "");
    }

    /// <summary>The same with another decision on a quotation; the one it has is taken back.</summary>
    public CheckListChoice Decide(TextSpan quotation, Decision decision) =>
        this with { Decisions = Decisions.With(quotation, Decisions.On(quotation) == decision ? null : decision) };
}
