using QuoteCompare.Core;
using QuoteCompare.Web.Features.Pairs;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Pairs;

public sealed class PairPreviewTests(Site site)
{
    [Fact]
    public async Task The_same_words_are_another_translation_s_wording_or_a_difference_by_the_declared_relation()
    {
        var preview = new PairPreview(await site.FindAsync("000"), await site.FindAsync("002"));
        var (translation, transcript) = (preview.Of(TextRelation.IndependentTranslation)!, preview.Of(TextRelation.SameTranscript)!);

        translation.Words.ShouldBe(transcript.Words);
        translation.Labels.ShouldContain(label => label.Words == "another translation's wording");
        transcript.Labels.ShouldContain(label => label.Words == "wording differs inside quotation marks");
    }

    [Fact]
    public async Task The_example_is_one_on_which_the_relation_shows()
    {
        var preview = new PairPreview(await site.FindAsync("lido-speech"), await site.FindAsync("lido-report-courier"));
        var (translation, transcript) = (preview.Of(TextRelation.IndependentTranslation)!, preview.Of(TextRelation.SameTranscript)!);

        (translation.Labels.Select(label => label.Words).SequenceEqual(transcript.Labels.Select(label => label.Words))
            && translation.Findings.SequenceEqual(transcript.Findings)).ShouldBeFalse();
    }

    [Fact]
    public async Task Texts_that_share_nothing_have_no_example()
    {
        var speech = await site.FindAsync("lido-speech");

        new PairPreview(speech, await site.FindAsync("004")).Of(TextRelation.SameTranscript).ShouldBeNull();
    }
}
