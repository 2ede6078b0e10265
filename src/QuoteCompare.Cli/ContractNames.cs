using System.Text.Json;

namespace QuoteCompare.Cli;

/// <summary>The contract's words for the engine's enumerations: "no-match" for <c>NoMatch</c>.</summary>
internal static class ContractNames
{
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string[] All<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    /// <summary>The value of that name, in exactly the contract's spelling; null when there is none.</summary>
    public static T? Find<T>(string? name) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Of(value), name, StringComparison.Ordinal)) return value;
        }

        return null;
    }
}
