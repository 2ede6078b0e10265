namespace QuoteCompare.Web.Features.Texts;

/// <summary>A fact about a text with everything that says so: the text, the file it was read from, a person. One that nothing says is unknown.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Value">The fact; null when it is unknown.</param>
public sealed record StatedFact(string Name, string? Value)
{
    /// <summary>Where the text says so; null when it does not.</summary>
    public FactPlace? Place { get; init; }

    /// <summary>Where the page or file says so ("og:title"); null when it does not.</summary>
    public string? Origin { get; init; }

    /// <summary>Who declared it and when; null when nobody did, or when it was read from the file.</summary>
    public Signature? Declared { get; init; }
}

/// <summary>Who did something, and when.</summary>
public sealed record Signature(string By, DateTimeOffset At);
