using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Lexicons;

public sealed class LexiconTests
{
    private const string Prefix = "Lexicons/";

    private static readonly string[] Origins = ["origin", "derived by", "derived from", "written for this project", "taken from"];

    private static string[] Lines(string file)
    {
        using var stream = typeof(TextSegmenter).Assembly.GetManifestResourceStream(Prefix + file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n');
    }

    public static TheoryData<string> Files() =>
        [.. typeof(TextSegmenter).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..])];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_says_where_it_comes_from(string file) =>
        Lines(file).TakeWhile(l => l.StartsWith('#')).ShouldContain(l => Origins.Any(o => l.Contains(o, StringComparison.OrdinalIgnoreCase)));

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_derived_by_a_program_comes_from_WordNet_and_bears_its_copyright(string file)
    {
        var head = string.Join('\n', Lines(file).TakeWhile(l => l.StartsWith('#')));
        if (!head.Contains("Derived by", StringComparison.Ordinal)) return;
        head.ShouldContain("from WordNet 3.0");
        head.ShouldContain("Copyright 2006 by Princeton University");
        Lines("NOTICE-wordnet.txt")[..2].ShouldContain(l => l.Contains(file, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_entry_stands_twice(string file)
    {
        var entries = Lines(file).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').ToList();
        entries.GroupBy(e => e, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("word-classes.txt")]
    [InlineData("titles.txt")]
    [InlineData("reporting-nouns.txt")]
    public void No_word_stands_twice_in_a_class(string file)
    {
        foreach (var line in Lines(file).Where(l => l.Contains(':') && l[0] != '#'))
        {
            var words = line[(line.IndexOf(':') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            words.GroupBy(w => w, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty(line[..line.IndexOf(':')]);
        }
    }

    [Fact]
    public void No_reporting_verb_is_listed_twice() =>
        Lines("reporting-verbs.txt").Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2])
            .GroupBy(v => v, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Theory]
    [InlineData("conditions.txt")]
    [InlineData("negations.txt")]
    [InlineData("hedges.txt")]
    [InlineData("quantities.txt")]
    [InlineData("times.txt")]
    public void A_phrase_of_a_sense_stands_in_one_class(string file)
    {
        var phrases = Lines(file).Where(l => l.Contains(':') && l[0] != '#' && !l.StartsWith("rendered:", StringComparison.Ordinal) && !l.StartsWith("reported", StringComparison.Ordinal))
            .SelectMany(l => l[(l.IndexOf(':') + 1)..].Split(',', StringSplitOptions.TrimEntries)).ToList();
        phrases.ShouldAllBe(phrase => phrase.Length > 0 && !phrase.Any(char.IsUpper));
        phrases.GroupBy(p => p, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }
}
