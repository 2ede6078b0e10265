namespace QuoteCompare.Core.Tests.Support;

public sealed class TypeReferencesTests
{
    [Theory]
    [InlineData(typeof(AsBase))]
    [InlineData(typeof(InAField))]
    [InlineData(typeof(InAProperty))]
    [InlineData(typeof(InAParameter))]
    [InlineData(typeof(InAConstraint<>))]
    [InlineData(typeof(InABody))]
    [InlineData(typeof(InABodyAsArgument))]
    public void A_type_mentioned_anywhere_is_seen(Type type) => TypeReferences.Of(type).ShouldContain(typeof(Mentioned));

    [Fact]
    public void A_type_not_mentioned_is_not_seen() => TypeReferences.Of(typeof(Silent)).ShouldNotContain(typeof(Mentioned));

    private class Mentioned
    {
        public int Number { get; init; }

        public static int Length(string text) => text.Length;
    }

    private sealed class AsBase : Mentioned;

    private sealed class InAField
    {
        public readonly Mentioned[] Field = [];
    }

    private sealed class InAProperty
    {
        public IReadOnlyList<Mentioned?> Property { get; } = [];
    }

    private sealed class InAParameter
    {
        public static string Method(Dictionary<string, List<Mentioned>>? parameter) => $"{parameter}";
    }

    private sealed class InAConstraint<T> where T : Mentioned;

    private sealed class InABody
    {
        public static int Method(int kind) => kind switch { 0 => 1, 1 => 7, 2 => 3, 3 => 4, _ => Mentioned.Length($"{kind}") };
    }

    private sealed class InABodyAsArgument
    {
        public static int Method(object[] things) => things.OfType<Mentioned>().Count();
    }

    private sealed class Silent
    {
        public static int Method(string text) => text.Length;
    }
}
