using QuoteCompare.Core;
using QuoteCompare.Jobs;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>A form that was sent, with what is the matter with its fields; the fields that both forms about bringing texts have are read here.</summary>
public abstract class SentForm(IFormCollection form)
{
    /// <summary>UTF-16 code units of a line; what the library takes as a name.</summary>
    public const int LongestLine = 250;

    private readonly Dictionary<string, string> problems = new(StringComparer.Ordinal);

    /// <summary>By the name of the field; empty when all is well.</summary>
    public IReadOnlyDictionary<string, string> Problems => problems;

    /// <summary>What is shown in a field.</summary>
    public virtual string Shown(string field) => Typed(field);

    /// <summary>What the library says against it.</summary>
    public void Refuse(string field, string words) => Problem(field, words);

    protected IFormCollection Sent { get; } = form;

    protected void Problem(string field, string words) => problems.TryAdd(field, words);

    protected string Typed(string field) => Sent[field].ToString();

    protected string? Line(string field)
    {
        var line = Typed(field).Trim();
        if (line.Length > LongestLine) Problem(field, $"At most {LongestLine} characters.");
        else if (line.Any(char.IsControl)) Problem(field, "It holds a character that cannot be shown.");
        return line.Length == 0 ? null : line;
    }

    /// <summary>Kind, speech and relation.</summary>
    protected ImportRequest ReadRequest(IReadOnlyList<SpeechChoice> speeches, bool isLookedAtFirst)
    {
        if (!KindWords.TryRead(Typed("kind"), out var kind)) Problem("kind", "Choose one of the three.");
        var on = Line("on");
        if (on is not null && speeches.All(speech => speech.Id != on)) Problem("on", "This speech is not in the library any more. Choose another one.");
        if (on is not null && kind == TextKind.Speech) Problem("on", "A speech is on no other speech. Choose “none of these”, or bring it as a report.");
        if (!RelationWords.TryRead(Typed("relation"), out var relation)) Problem("relation", "Choose one of the list.");
        return new ImportRequest(kind, on, on is null ? TextRelation.Unknown : relation, isLookedAtFirst);
    }
}
