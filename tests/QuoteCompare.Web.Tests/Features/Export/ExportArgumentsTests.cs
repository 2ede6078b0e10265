using QuoteCompare.Web.Features.Export;

namespace QuoteCompare.Web.Tests.Features.Export;

public sealed class ExportArgumentsTests
{
    [Fact]
    public void What_is_typed_in_any_order_is_read()
    {
        var read = ExportArguments.Read(["export", "--hide-outlets", "out", "--key", "keys/key.txt", "--Library:Directory", "var", "--hide-labels", "--Library:Samples=data"]);

        read.Folder.ShouldBe(Path.GetFullPath("out"));
        read.Key.ShouldBe(Path.GetFullPath("keys/key.txt"));
        read.Options.ShouldBe(new ExportOptions(HidesOutlets: true, HidesLabels: true));
        read.Settings.ShouldBe(["--Library:Directory", "var", "--Library:Samples=data"]);
    }

    [Theory]
    [InlineData("A folder is missing")]
    [InlineData("One folder is enough", "one", "two")]
    [InlineData("--hide is not known", "out", "--hide")]
    [InlineData("--key needs a value", "out", "--hide-labels", "--key")]
    [InlineData("--key needs a value", "out", "--key", "--hide-labels")]
    [InlineData("A key says what is left out", "out", "--key", "key.txt")]
    [InlineData("The key must not lie among the pages", "out", "--hide-labels", "--key", "out/key.txt")]
    [InlineData("The key must not lie among the pages", "out", "--hide-labels", "--key", "out/deep/../key.txt")]
    [InlineData("The key must not lie among the pages", "out", "--hide-labels", "--key", "out")]
    [InlineData("The key must not lie among the pages", "out", "--hide-labels", "--key", "out/..key.txt")]
    [InlineData("The folder has no name", "")]
    public void Anything_else_is_refused_in_one_line(string begins, params string[] args) =>
        Should.Throw<ExportException>(() => ExportArguments.Read(["export", .. args])).Message.ShouldStartWith(begins);

    [Fact]
    public void A_key_beside_the_folder_is_outside_it() =>
        ExportArguments.Read(["export", "out", "--hide-labels", "--key", "out-key.txt"]).Key.ShouldBe(Path.GetFullPath("out-key.txt"));

    [Fact]
    public void A_key_that_a_chain_of_links_leads_into_the_folder_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("quotecompare");
        try
        {
            var pages = folder.CreateSubdirectory("pages").FullName;
            Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "inner"), pages);
            File.CreateSymbolicLink(Path.Combine(folder.FullName, "key.txt"), Path.Combine("inner", "key.txt"));
            File.CreateSymbolicLink(Path.Combine(folder.FullName, "outer.txt"), "key.txt");

            Should.Throw<ExportException>(() => ExportArguments.Read(["export", pages, "--hide-labels", "--key", Path.Combine(folder.FullName, "outer.txt")]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_key_that_a_link_leads_into_the_folder_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("quotecompare");
        try
        {
            var pages = folder.CreateSubdirectory("pages").FullName;
            Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "link"), pages);

            Should.Throw<ExportException>(() => ExportArguments.Read(["export", pages, "--hide-labels", "--key", Path.Combine(folder.FullName, "link", "key.txt")]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
