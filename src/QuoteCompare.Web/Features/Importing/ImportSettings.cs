using System.Globalization;
using QuoteCompare.Import;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>What bringing texts may cost here.</summary>
/// <param name="Limits">What one item may cost.</param>
/// <param name="Workers">How many steps of jobs are done at the same time.</param>
internal sealed record ImportSettings(ImportLimits Limits, int Workers)
{
    /// <summary>Megabytes of one file, page or feed; 25 when it is not set.</summary>
    public const string LargestFileSetting = "Import:LargestFileMegabytes";

    /// <summary>Steps at the same time; 2 when it is not set: one that waits for a server or a PDF then holds up nobody.</summary>
    public const string WorkersSetting = "Import:Workers";

    private const int Megabyte = 1024 * 1024;

    /// <summary>Largest files that one upload may bring: eight is what one machine's memory takes twice, once received and once written.</summary>
    private const int FilesAnUpload = 8;

    /// <summary>Bytes of one upload, all its files together.</summary>
    public long LargestUpload => (long)Limits.LargestItem * FilesAnUpload;

    /// <summary>Files of one upload.</summary>
    public int MostFiles => Limits.MostEntries;

    /// <summary>Megabytes of one file, in words.</summary>
    public string LargestFileWords => string.Create(CultureInfo.InvariantCulture, $"{Limits.LargestItem / Megabyte} MB");

    /// <summary>Megabytes of one upload, in words.</summary>
    public string LargestUploadWords => string.Create(CultureInfo.InvariantCulture, $"{LargestUpload / Megabyte} MB");

    /// <exception cref="LibraryException">A setting is no number, or out of its range.</exception>
    public static ImportSettings Read(IConfiguration configuration)
    {
        var limits = ImportLimits.Default;
        var megabytes = Number(configuration, LargestFileSetting, limits.LargestItem / Megabyte, 200);
        return new ImportSettings(limits with { LargestItem = megabytes * Megabyte }, Number(configuration, WorkersSetting, 2, 16));
    }

    private static int Number(IConfiguration configuration, string setting, int otherwise, int most)
    {
        if (configuration[setting] is not { Length: > 0 } written) return otherwise;
        var isNumber = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most;
        return isNumber ? number : throw new LibraryException(string.Create(CultureInfo.InvariantCulture, $"the setting {setting} is '{written}', and has to be a number from 1 to {most}"));
    }
}
