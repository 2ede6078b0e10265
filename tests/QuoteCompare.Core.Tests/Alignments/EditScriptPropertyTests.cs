using FsCheck;
using FsCheck.Fluent;
using QuoteCompare.Core.Alignments;
using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Alignments;

public class EditScriptPropertyTests
{
    [Fact]
    public void The_word_account_adds_up_whatever_the_alignment() => Holds(pair =>
    {
        var script = Script(pair);
        return Counted(script, e => e.Report, pair.Report) && Counted(script, e => e.Original, pair.Original);
    });

    [Fact]
    public void Words_with_a_counterpart_have_both_sides_and_others_one() => Holds(pair => Script(pair).Edits.All(e =>
        (e.Report is not null, e.Original is not null) == (e.Kind is not (EditKind.Omitted or EditKind.Elided), e.Kind is not (EditKind.Inserted or EditKind.Bracketed))));

    [Fact]
    public void The_steps_of_the_report_come_in_its_order() => Holds(pair =>
    {
        var starts = Script(pair).Edits.Where(e => e.Report is not null).Select(e => e.Report!.Value.Start).ToList();
        return starts.SequenceEqual(starts.Order());
    });

    [Fact]
    public void What_stays_in_order_and_what_is_left_out_come_in_the_order_of_the_speech() => Holds(pair =>
    {
        var starts = Script(pair).Edits.Where(e => e.Original is not null && e.Kind != EditKind.Moved).Select(e => e.Original!.Value.Start).ToList();
        return starts.SequenceEqual(starts.Order());
    });

    [Fact]
    public void The_same_input_gives_the_same_script() => Holds(pair => Script(pair).Edits.SequenceEqual(Script(pair).Edits));

    private static EditScript Script(ArbitraryPair pair) => EditScripter.Build(pair.Report, pair.Rendering, pair.Original, pair.Window, pair.Links);

    private static bool Counted(EditScript script, Func<Edit, TextSpan?> side, SegmentedText text) =>
        text.Tokens.Where(t => t.IsWord).All(word => script.Edits.Count(e => side(e) is { } span && span.Contains(word.Span)) == 1);

    private static void Holds(Func<ArbitraryPair, bool> claim) => Check.One(ArbitraryPairs.Settings, Prop.ForAll(ArbitraryPairs.Any, claim));
}
