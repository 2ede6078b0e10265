using System.Globalization;

namespace QuoteCompare.Cli.Tests.Support;

/// <summary>
/// A culture in which every number and date is written otherwise, built by hand: the program runs without culture data, and so must its tests.
/// </summary>
public sealed class ForeignCulture : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;
    private readonly CultureInfo uiBefore = CultureInfo.CurrentUICulture;
    private readonly CultureInfo? defaultBefore = CultureInfo.DefaultThreadCurrentCulture;

    public ForeignCulture()
    {
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat.NumberDecimalSeparator = ",";
        foreign.NumberFormat.NumberGroupSeparator = ".";
        foreign.NumberFormat.NegativeSign = "−";
        foreign.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 13).Select(month => month < 13 ? $"monat{month}" : "")];
        foreign.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = foreign;
        CultureInfo.DefaultThreadCurrentCulture = foreign;
    }

    public void Dispose()
    {
        CultureInfo.CurrentCulture = before;
        CultureInfo.CurrentUICulture = uiBefore;
        CultureInfo.DefaultThreadCurrentCulture = defaultBefore;
    }
}
