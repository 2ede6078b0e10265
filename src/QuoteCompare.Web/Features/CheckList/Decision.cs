namespace QuoteCompare.Web.Features.CheckList;

/// <summary>What a person says of what the program found on a quotation.</summary>
public enum Decision
{
    Agree,
    Disagree,
    CannotTell,
}

/// <summary>What pages and addresses call a <see cref="Decision"/>.</summary>
public static class DecisionNames
{
    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<Decision> All { get; } = [Decision.Agree, Decision.Disagree, Decision.CannotTell];

    public static string Words(this Decision decision) => decision switch
    {
        Decision.Agree => "agree",
        Decision.Disagree => "disagree",
        _ => "can’t tell",
    };

    /// <summary>The letter in addresses, and the key that makes the decision.</summary>
    public static char Letter(this Decision decision) => decision switch
    {
        Decision.Agree => 'a',
        Decision.Disagree => 'd',
        _ => 'u',
    };
}
