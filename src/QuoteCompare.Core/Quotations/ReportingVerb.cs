namespace QuoteCompare.Core.Quotations;

/// <summary>What a reporting verb takes; see reporting-verbs.txt. A verb may take several.</summary>
[Flags]
internal enum Frame
{
    None = 0,
    Bare = 1,
    That = 2,
    Quote = 4,
    Person = 8,
    Asks = 16,
    To = 32,
    Request = 64,
    Object = 128,
    As = 256,
    Named = 512,
    Clause = 1024,
    Thing = 2048,
}

/// <summary>The form in which a reporting verb stands.</summary>
internal enum VerbForm { Base, Third, Past, Ing, PastParticiple }

/// <summary>A verb or noun of speech from the lexicon.</summary>
internal sealed record ReportingVerb(string Name, CueClass Class, Frame Frame)
{
    /// <summary>Whether the verb takes any of <paramref name="frames"/>.</summary>
    public bool Takes(Frame frames) => (Frame & frames) != Frame.None;
}

/// <summary>A reporting verb found in a text.</summary>
/// <param name="Length">Number of units it covers, particles included ("ruled out": 2).</param>
internal readonly record struct VerbMatch(ReportingVerb Verb, VerbForm Form, int Length);
