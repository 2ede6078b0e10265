using QuoteCompare.Web.Features.Styleguide;

namespace QuoteCompare.Web.Tests.Features.Styleguide;

public sealed class ColourTests
{
    /// <summary>
    /// CIEDE2000 between any two of the four hues, for any of the common colour-vision deficiencies. As measured: 12.8 in the light, 8.3 in the dark; hues that
    /// differ by 2 to 6, as the first ones of this site did, run together. Shape, line and word are the other signs.
    /// </summary>
    private const double LeastDistance = 8;

    private static readonly ColourTokens Tokens = ColourTokens.Read(File.ReadAllText(Path.Combine(Folder(), "src", "QuoteCompare.Web", "wwwroot", "css", "tokens.css")));

    public static TheoryData<string, string, double> Pairs => [.. ColourPairs.All.Select(pair => (pair.Front, pair.Ground, pair.Least))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_pair_in_use_has_its_contrast_light_and_dark(string front, string ground, double least)
    {
        Tokens.Light[front].ContrastWith(Tokens.Light[ground]).ShouldBeGreaterThanOrEqualTo(least, "light");
        Tokens.Dark[front].ContrastWith(Tokens.Dark[ground]).ShouldBeGreaterThanOrEqualTo(least, "dark");
    }

    [Fact]
    public void The_hues_stay_apart_for_everybody()
    {
        foreach (var vision in Enum.GetValues<ColourVision>())
        {
            Palette.LeastDistance(Tokens.Light, vision).ShouldBeGreaterThanOrEqualTo(LeastDistance, $"light, {vision}");
            Palette.LeastDistance(Tokens.Dark, vision).ShouldBeGreaterThanOrEqualTo(LeastDistance, $"dark, {vision}");
        }
    }

    [Fact]
    public void Every_colour_but_hairlines_is_measured_with_another() =>
        ColourPairs.All.SelectMany(pair => new[] { pair.Front, pair.Ground }).Append("line").Distinct().Order(StringComparer.Ordinal).ShouldBe(Tokens.Light.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_dark_names_no_colour_that_the_light_lacks() => Tokens.Dark.Keys.ShouldBe(Tokens.Light.Keys, ignoreOrder: true);

    [Theory]
    [InlineData("#000", "#fff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#1c1b19", "#1c1b19", 1)]
    public void Contrast_is_that_of_WCAG(string one, string other, double contrast) => Parse(one).ContrastWith(Parse(other)).ShouldBe(contrast, 0.01);

    [Theory]
    [InlineData("#ffffff", "#000000", 100)]
    [InlineData("#1d5fa8", "#1d5fa8", 0)]
    [InlineData("#ff0000", "#00ff00", 86.6)]
    public void Distance_is_that_of_CIEDE2000(string one, string other, double distance) => ColourDistance.Between(Parse(one), Parse(other)).ShouldBe(distance, 0.1);

    [Fact]
    public void Red_and_green_of_one_lightness_are_near_without_green_and_far_in_common_sight()
    {
        var (red, green) = (Parse("#b04a4a"), Parse("#6f7a2a"));

        ColourDistance.Between(ColourVision.WithoutGreen.Sees(red), ColourVision.WithoutGreen.Sees(green)).ShouldBeLessThan(ColourDistance.Between(red, green) / 2);
    }

    [Theory]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#ggg")]
    [InlineData("")]
    public void What_is_no_colour_is_not_read(string text) => Colour.TryParse(text, out _).ShouldBeFalse();

    private static Colour Parse(string hex)
    {
        Colour.TryParse(hex, out var colour).ShouldBeTrue();
        colour.Hex.Length.ShouldBe(7);
        return colour;
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "QuoteCompare.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
