namespace QuoteCompare.Core.Text;

/// <summary>The turns of one transcript that a quotation may come from.</summary>
/// <param name="open">For each of <see cref="SegmentedText.Turns"/>.</param>
/// <param name="opening">What stands before the first label.</param>
internal sealed class OpenTurns(IReadOnlyList<bool> open, bool opening)
{
    /// <summary>Equal for choices of the same turns.</summary>
    public string Key { get; } = string.Concat(open.Prepend(opening).Select(turn => turn ? '1' : '0'));

    /// <param name="turn">What <see cref="SegmentedText.TurnAt"/> gives.</param>
    public bool Hold(int turn) => turn < 0 ? opening : open[turn];

    /// <summary>Exactly the turns that these leave out.</summary>
    public OpenTurns Others() => new([.. open.Select(turn => !turn)], opening: false);
}
