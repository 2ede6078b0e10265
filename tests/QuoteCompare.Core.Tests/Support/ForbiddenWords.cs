using System.Text.RegularExpressions;

namespace QuoteCompare.Core.Tests.Support;

/// <summary>Words that the product never says of a text: each would be a judgement or a guess at a motive.</summary>
internal static partial class ForbiddenWords
{
    public static void ShouldStateOnly(string text) => Forbidden().Matches(text).Select(m => m.Value).ShouldBeEmpty(text);

    [GeneratedRegex(
        @"\b(silent(ly)?|distort\w*|hid|hides?|hidden|twist\w*|misquot\w*|misrepresent\w*|mislead\w*|wrong\w*|false\w*|untrue|bias\w*|manipulat\w*|all(y|ied|ies)|hostile|friendly|propaganda|pro-\w*|anti-\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Forbidden();
}
