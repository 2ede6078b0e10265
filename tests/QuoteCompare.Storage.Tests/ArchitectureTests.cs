using System.Reflection;

namespace QuoteCompare.Storage.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void Of_this_solution_Storage_knows_Core_alone()
    {
        var known = Assembly.Load("QuoteCompare.Storage").GetReferencedAssemblies().Select(assembly => assembly.Name!);

        known.Where(name => name.StartsWith("quotecompare", StringComparison.OrdinalIgnoreCase) && name != "QuoteCompare.Core").ShouldBeEmpty();
    }
}
