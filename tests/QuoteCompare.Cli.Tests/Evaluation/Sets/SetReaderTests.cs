using QuoteCompare.Cli.Evaluation.Sets;
using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests.Evaluation.Sets;

public sealed class SetReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<string> warnings = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Sets_are_known_by_their_fields_and_other_files_are_named()
    {
        folder.Write("a.txt", """{"id": "1", "text": "She said so.", "quotations": [{"start": 9, "end": 11, "type": "indirect", "cue": [4, 8], "speaker": [0, 3], "speakerName": "She"}]}""");
        folder.Write("b.data", """{"id": "1", "source": "abc", "report": "abc", "cases": [{"reportStart": 0, "reportEnd": 3, "sources": [[0, 3]], "looseSource": true}]}""" + "\n\n");
        folder.Write("notes.jsonl", "no JSON at all");
        folder.Write("empty.jsonl", "");
        var sets = SetReader.Read(folder.FullPath, warnings.Add);
        sets.Select(set => (set.Name, set.Articles.Count, set.Pairs.Count)).ShouldBe([("a.txt", 1, 0), ("b.data", 0, 1)]);
        sets[1].Pairs[0].Cases[0].IsLoose.ShouldBeTrue();
        warnings.Count.ShouldBe(2);
        warnings.ShouldContain(warning => warning.Contains("notes.jsonl"));
    }

    [Fact]
    public void One_file_is_read_alone()
    {
        var path = folder.Write("b.jsonl", """{"id": "1", "source": "abc", "report": "abc", "cases": []}""");
        folder.Write("notes.txt", "not read");
        SetReader.Read(path, warnings.Add).ShouldHaveSingleItem();
        warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("{}")]
    [InlineData("""{"id": "2", "source": "abc", "report": 3, "cases": []}""")]
    [InlineData("""{"id": "2", "source": "abc", "report": "abc", "cases": [{"reportStart": 0}]}""")]
    [InlineData("""{"id": "2", "source": "abc", "report": "abc", "cases": [{"reportStart": 0, "reportEnd": 9, "sources": [[0, 3]]}]}""")]
    [InlineData("""{"id": "2", "source": "abc", "report": "abc", "cases": [{"reportStart": 0, "reportEnd": 3, "sources": [[2, 1]]}]}""")]
    public void A_line_that_cannot_be_read_is_refused_by_its_number(string line)
    {
        var path = folder.Write("b.jsonl", """{"id": "1", "source": "abc", "report": "abc", "cases": []}""" + "\n" + line);
        Should.Throw<InputException>(() => SetReader.Read(path, warnings.Add)).Message.ShouldContain("'b.jsonl', line 2");
    }
}
