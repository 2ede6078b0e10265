namespace QuoteCompare.Core;

/// <summary>A half-open stretch of a text: <c>[Start, End)</c> in UTF-16 code units, zero-based.</summary>
/// <param name="Start">First code unit of the stretch; 0 or more.</param>
/// <param name="End">One past its last code unit; never less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Length in UTF-16 code units; 0 for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds no code unit.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether every code unit of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> lies in this span.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether both spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The number of code units that both spans share; 0 when they are apart.</summary>
    public int OverlapLength(TextSpan other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Cover(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The words themselves.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside <paramref name="text"/>.</exception>
    public string In(string text) => text[Start..End];

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
