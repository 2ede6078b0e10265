using System.Globalization;

namespace QuoteCompare.Import;

/// <summary>Sizes in words.</summary>
internal static class Sizes
{
    public static string Words(long bytes) => bytes % (1024 * 1024) == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024 * 1024)} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes");
}
