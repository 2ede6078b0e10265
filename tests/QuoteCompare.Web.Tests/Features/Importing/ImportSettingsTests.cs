using Microsoft.Extensions.Configuration;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Importing;

namespace QuoteCompare.Web.Tests.Features.Importing;

public sealed class ImportSettingsTests
{
    [Fact]
    public void Files_of_25_MB_and_two_workers_unless_set_otherwise()
    {
        var settings = Read();
        (settings.LargestFileWords, settings.LargestUploadWords, settings.Workers).ShouldBe(("25 MB", "200 MB", 2));

        var set = Read((ImportSettings.LargestFileSetting, "40"), (ImportSettings.WorkersSetting, "5"));
        (set.Limits.LargestItem, set.LargestUpload, set.Workers).ShouldBe((40 * 1024 * 1024, 320L * 1024 * 1024, 5));
    }

    [Theory]
    [InlineData(ImportSettings.LargestFileSetting, "0", "the setting Import:LargestFileMegabytes is '0', and has to be a number from 1 to 200")]
    [InlineData(ImportSettings.LargestFileSetting, "2048", "the setting Import:LargestFileMegabytes is '2048', and has to be a number from 1 to 200")]
    [InlineData(ImportSettings.WorkersSetting, "many", "the setting Import:Workers is 'many', and has to be a number from 1 to 16")]
    public void A_setting_that_cannot_be_used_is_named(string setting, string value, string refusal) =>
        Should.Throw<LibraryException>(() => Read((setting, value))).Message.ShouldBe(refusal);

    private static ImportSettings Read(params (string Key, string Value)[] settings) => ImportSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value))).Build());
}
