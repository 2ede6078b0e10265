using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace QuoteCompare.Web.Tests;

/// <summary>bUnit was built against AngleSharp.Diffing 1.1.1; version 0.17.0, which partial package feeds have, serves it as well.</summary>
internal static class AngleSharpDiffing
{
    private const string Name = "AngleSharp.Diffing";

    [ModuleInitializer]
    internal static void AcceptAnyVersion() => AssemblyLoadContext.Default.Resolving += Resolve;

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName wanted) =>
        wanted.Name == Name ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, Name + ".dll")) : null;
}
