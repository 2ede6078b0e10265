using System.Reflection;

namespace QuoteCompare.Import.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void Of_this_solution_Import_knows_Core_alone()
    {
        var known = Assembly.Load("QuoteCompare.Import").GetReferencedAssemblies().Select(assembly => assembly.Name!);

        known.Where(name => name.StartsWith("quotecompare", StringComparison.OrdinalIgnoreCase)).ShouldBe(["QuoteCompare.Core"]);
    }

    [Fact]
    public void No_namespace_of_Import_has_the_name_of_a_type()
    {
        var own = Assembly.Load("QuoteCompare.Import").GetTypes().Where(type => type.Namespace?.StartsWith("QuoteCompare.Import", StringComparison.Ordinal) == true).ToList();
        var types = own.Select(type => type.Name).ToHashSet();

        own.SelectMany(type => type.Namespace!.Split('.')).Distinct().Where(types.Contains).ShouldBeEmpty();
    }
}
