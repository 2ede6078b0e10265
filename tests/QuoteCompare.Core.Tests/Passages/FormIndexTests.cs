using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Passages;

public class FormIndexTests
{
    [Theory]
    [InlineData("Turkey", "turkey")]
    [InlineData("turkey", "Turkey")]
    public void A_name_and_a_word_of_the_same_letters_are_two_forms_whichever_is_asked_for_first(string first, string second)
    {
        var forms = new FormIndex();
        foreach (var term in TermsOf("Turkish farmers keep turkeys")) forms.Enter(term);
        var alike = new[] { first, second }.ToDictionary(word => word, word => string.Join(' ', forms.Alike(TermsOf(word)[0]).Select(form => forms[form.Form].Form)), StringComparer.Ordinal);
        alike["Turkey"].ShouldBe("turkish");
        alike["turkey"].ShouldBe("turkeys");
    }

    [Fact]
    public void The_same_form_is_entered_once()
    {
        var forms = new FormIndex();
        TermsOf("pay, pay, paid").Select(forms.Enter).ShouldBe([0, 0, 1]);
        forms.Count.ShouldBe(2);
    }

    private static List<Term> TermsOf(string text)
    {
        var segmented = TextSegmenter.Segment(text);
        return [.. new TermReader(segmented).Read(new TextSpan(0, segmented.Tokens.Count))];
    }
}
