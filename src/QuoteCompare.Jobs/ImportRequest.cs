using QuoteCompare.Core;

namespace QuoteCompare.Jobs;

/// <summary>What is to become of the texts that somebody brings.</summary>
/// <param name="Kind">What they are used as; null for what each says of itself (its sidecar), and a report when it says nothing.</param>
/// <param name="On">Public id of the speech they are on; null when none is declared. Speeches are on nothing.</param>
/// <param name="Relation">How their wording hangs together with the speech's.</param>
/// <param name="LookFirst">Whether a person looks at what was understood before it is stored.</param>
public sealed record ImportRequest(TextKind? Kind, string? On = null, TextRelation Relation = TextRelation.Unknown, bool LookFirst = false);
