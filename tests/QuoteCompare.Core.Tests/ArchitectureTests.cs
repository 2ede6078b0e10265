using System.Reflection;
using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests;

public sealed class ArchitectureTests
{
    private const string Root = "QuoteCompare.Core";
    private const string Vocabulary = "the vocabulary";
    private const string Pipeline = "SpeechComparer";

    private static readonly Assembly Core = Assembly.Load(Root);

    // Text <- { Quotations, Passages } <- Alignments <- Treatments <- SpeechComparer; Passages <- Reuse <- SpeechComparer. Everybody may use the vocabulary (the root namespace) and the lexicons.
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        [Vocabulary] = [],
        ["Lexicons"] = [Vocabulary],
        ["Text"] = [Vocabulary, "Lexicons"],
        ["Quotations"] = [Vocabulary, "Lexicons", "Text"],
        ["Passages"] = [Vocabulary, "Lexicons", "Text"],
        ["Alignments"] = [Vocabulary, "Lexicons", "Text", "Quotations", "Passages"],
        ["Treatments"] = [Vocabulary, "Lexicons", "Text", "Quotations", "Passages", "Alignments"],
        ["Reuse"] = [Vocabulary, "Lexicons", "Text", "Passages"],
        ["Origins"] = [Vocabulary, "Lexicons", "Text", "Passages", "Alignments"],
        [Pipeline] = [Vocabulary, "Lexicons", "Text", "Quotations", "Passages", "Alignments", "Treatments", "Reuse"],
    };

    [Fact]
    public void Core_depends_on_the_framework_and_DiffPlex_alone()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        var others = Core.GetReferencedAssemblies().Where(name => !File.Exists(Path.Combine(framework, $"{name.Name}.dll")));

        others.Select(name => name.Name).Except(["DiffPlex"]).ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_of_Core_has_its_place_in_the_order() =>
        OwnTypes().Select(LayerOf).Distinct().Except(MayUse.Keys).ShouldBeEmpty("name the folder, and what it may use, in MayUse");

    [Fact]
    public void Inside_Core_the_arrows_point_one_way()
    {
        var wrong =
            from type in OwnTypes()
            from used in TypeReferences.Of(type)
            where used.Assembly == Core && IsOwn(used)
            let user = LayerOf(type)
            let layer = LayerOf(used)
            where user != layer && !MayUse.GetValueOrDefault(user, []).Contains(layer)
            select $"{Outermost(type).FullName} uses {Outermost(used).FullName}: {user} may not use {layer}";

        wrong.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void No_namespace_of_Core_has_the_name_of_a_type()
    {
        var types = OwnTypes().Select(type => type.Name).ToHashSet();

        OwnTypes().SelectMany(type => type.Namespace!.Split('.')).Distinct().Where(types.Contains).ShouldBeEmpty();
    }

    private static IEnumerable<Type> OwnTypes() => Core.GetTypes().Where(IsOwn);

    // What the compiler adds for itself has no namespace, or one that is not ours.
    private static bool IsOwn(Type type) => type.Namespace is { } name && (name == Root || name.StartsWith(Root + ".", StringComparison.Ordinal));

    private static string LayerOf(Type type)
    {
        var outermost = Outermost(type);
        if (outermost.Namespace == Root)
        {
            return outermost.Name == Pipeline ? Pipeline : Vocabulary;
        }

        return outermost.Namespace![(Root.Length + 1)..].Split('.')[0];
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
