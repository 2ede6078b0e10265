using System.Text;
using System.Text.RegularExpressions;

namespace QuoteCompare.Core.Tests.Support;

/// <summary>A stretch of both texts that belongs together.</summary>
internal sealed record LinkedStretch(int Part, TextSpan Report, TextSpan Original, LinkKind Kind);

/// <summary>Reads the notation of <see cref="AlignedPair"/>.</summary>
internal sealed partial class PairNotation
{
    private readonly StringBuilder _report = new();
    private readonly StringBuilder _original = new();
    private readonly List<LinkedStretch> _stretches = [];
    private readonly List<TextSpan> _pieces = [];
    private readonly Dictionary<int, (int Part, TextSpan Report)> _movedHere = [];
    private readonly Dictionary<int, TextSpan> _movedFrom = [];
    private int _part;
    private int _pieceStart;

    public string Report => _report.ToString();
    public string Original => _original.ToString();
    public IReadOnlyList<LinkedStretch> Stretches => _stretches;
    public IReadOnlyList<TextSpan> Pieces => _pieces;

    public static PairNotation Parse(string notation)
    {
        var read = new PairNotation();
        foreach (Match match in Stretch().Matches(notation)) read.Read(match.Value);
        read.EndPiece();
        foreach (var (number, (part, here)) in read._movedHere)
            read._stretches.Add(new LinkedStretch(part, here, read._movedFrom[number], LinkKind.Equal));
        return read;
    }

    private void Read(string written)
    {
        if (written == "//") _part++;
        else if (written[0] != '{') Both(written, written, LinkKind.Equal);
        else if (written[1] == '!') Clause(written[2..^2]);
        else if (Moved().Match(written) is { Success: true } here) _movedHere[Number(here)] = (_part, Append(_report, here.Groups["words"].Value));
        else if (From().Match(written) is { Success: true } from) _movedFrom[Number(from)] = Append(_original, from.Groups["words"].Value);
        else if (written[1..^1].Split('~') is [var form, var lemma]) Both(form, lemma, LinkKind.Inflected);
        else if (written[1..^1].Split('|') is [var word, var counterpart]) Both(word, counterpart, LinkKind.Synonym);
        else throw new FormatException($"cannot read {written}");
    }

    private void Both(string report, string original, LinkKind kind) =>
        _stretches.Add(new LinkedStretch(_part, Append(_report, report), Append(_original, original), kind));

    private void Clause(string words)
    {
        EndPiece();
        _report.Append(words);
        _pieceStart = _report.Length;
    }

    private void EndPiece()
    {
        if (_report.Length > _pieceStart) _pieces.Add(new TextSpan(_pieceStart, _report.Length));
    }

    private static TextSpan Append(StringBuilder text, string words)
    {
        text.Append(words);
        return new TextSpan(text.Length - words.Length, text.Length);
    }

    private static int Number(Match match) => int.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"//|\{[^}]*\}|(?:[^{/]|/(?!/))+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stretch();

    [GeneratedRegex(@"^\{(?<number>\d+)>(?<words>.*)\}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Moved();

    [GeneratedRegex(@"^\{<(?<number>\d+) (?<words>.*)\}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex From();
}
