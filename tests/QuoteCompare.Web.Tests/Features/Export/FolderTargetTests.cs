using QuoteCompare.Web.Features.Export;

namespace QuoteCompare.Web.Tests.Features.Export;

public sealed class FolderTargetTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotecompare");

    private string Pages => Path.Combine(folder.FullName, "pages");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_new_export_takes_the_place_of_an_earlier_one()
    {
        await WriteAsync("index.html", "css/site.css");
        await WriteAsync("index.html");

        Files().ShouldBe(["index.html", FolderTarget.ListName]);
        List()[0].ShouldBe("QuoteCompare export, whole. Open index.html.");
    }

    [Fact]
    public async Task An_export_that_was_broken_off_says_so_and_can_be_replaced()
    {
        var broken = await FolderTarget.OpenAsync(Pages, Token);
        await broken.WriteAsync("speech-1.html", default, Token);

        List().ShouldBe(["QuoteCompare export, not finished: pages are missing.", "speech-1.html"]);

        await WriteAsync("index.html");
        Files().ShouldBe(["index.html", FolderTarget.ListName]);
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("css/own.css")]
    public async Task A_folder_with_a_file_that_no_export_wrote_is_refused_and_left_as_it_is(string own)
    {
        await WriteAsync("index.html");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Pages, own))!);
        await File.WriteAllTextAsync(Path.Combine(Pages, own), "mine", Token);

        (await Should.ThrowAsync<ExportException>(() => FolderTarget.OpenAsync(Pages, Token))).Message.ShouldContain(own);
        Files().ShouldBe([.. new[] { "index.html", FolderTarget.ListName, own }.Order(StringComparer.Ordinal)]);
    }

    [Theory]
    [InlineData("../mine.txt")]
    [InlineData("css/../../mine.txt")]
    public async Task A_list_that_names_files_elsewhere_leads_nowhere(string name)
    {
        await WriteAsync("index.html");
        var mine = Path.Combine(folder.FullName, "mine.txt");
        await File.WriteAllTextAsync(mine, "mine", Token);
        await File.AppendAllTextAsync(Path.Combine(Pages, FolderTarget.ListName), $"{name}\n{mine}\n", Token);

        await WriteAsync("index.html");

        File.Exists(mine).ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("QuoteCompare exp")]
    public async Task A_list_that_says_nothing_is_named_and_an_otherwise_empty_folder_is_used(string list)
    {
        await WriteAsync("index.html");
        await File.WriteAllTextAsync(Path.Combine(Pages, FolderTarget.ListName), list, Token);

        (await Should.ThrowAsync<ExportException>(() => FolderTarget.OpenAsync(Pages, Token))).Message.ShouldContain(FolderTarget.ListName);

        File.Delete(Path.Combine(Pages, "index.html"));
        await WriteAsync("index.html");
        Files().ShouldBe(["index.html", FolderTarget.ListName]);
    }

    [Fact]
    public async Task A_file_is_no_folder()
    {
        await File.WriteAllTextAsync(Pages, "a file", Token);

        await Should.ThrowAsync<ExportException>(() => FolderTarget.OpenAsync(Pages, Token));
    }

    private async Task WriteAsync(params string[] names)
    {
        var target = await FolderTarget.OpenAsync(Pages, Token);
        foreach (var name in names) await target.WriteAsync(name, "page"u8.ToArray(), Token);
        await target.FinishAsync(Token);
    }

    private string[] List() => File.ReadAllLines(Path.Combine(Pages, FolderTarget.ListName));

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Pages, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Pages, file)).Order(StringComparer.Ordinal);
}
