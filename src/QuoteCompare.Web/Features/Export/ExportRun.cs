using System.Text;
using System.Text.RegularExpressions;

namespace QuoteCompare.Web.Features.Export;

/// <summary>One way through all pages, in the order in which they are first linked to.</summary>
internal sealed partial class ExportRun
{
    private static readonly Uri Root = new("http://localhost/");

    private readonly Edition edition;
    private readonly PageFiles names;
    private readonly PageRenderer renderer;
    private readonly IExportTarget target;
    private readonly int mostPages;
    private readonly PageRewriter rewriter;
    private readonly HashSet<string> known = new(StringComparer.Ordinal) { PageFiles.Start };
    private readonly Queue<(string Address, string File)> pages = new();
    private readonly Queue<(string Address, string File)> assets = new();
    private long bytes;

    public ExportRun(ExportOptions options, Edition edition, PageFiles names, PageRenderer renderer, IExportTarget target, int mostPages)
    {
        (this.edition, this.names, this.renderer, this.target, this.mostPages) = (edition, names, renderer, target, mostPages);
        rewriter = new PageRewriter(options, FileOf);
    }

    public async Task<ExportResult> WriteAsync(CancellationToken cancellationToken)
    {
        var start = await PageAsync("", PageFiles.Start, cancellationToken);
        var count = 1;
        for (; pages.TryDequeue(out var page); count++)
        {
            if (count >= mostPages) throw new ExportException($"The library has more than {mostPages} pages: too many for an export");
            await WriteAsync(page.File, await PageAsync(page.Address, page.File, cancellationToken), cancellationToken);
        }

        while (assets.TryDequeue(out var asset)) await WriteAsync(asset.File, await AssetAsync(asset.Address, asset.File, cancellationToken), cancellationToken);
        await WriteAsync(PageFiles.Start, start, cancellationToken);
        return new ExportResult(count, bytes);
    }

    private async Task WriteAsync(string file, byte[] content, CancellationToken cancellationToken)
    {
        bytes += content.Length;
        await target.WriteAsync(file, content, cancellationToken);
    }

    private async Task<byte[]> PageAsync(string address, string file, CancellationToken cancellationToken)
    {
        var page = await renderer.RenderAsync(names.ToRender(address), file, edition, cancellationToken);
        // Where a page leads on to another, this file is that page.
        if (page.Location is { } on) page = await renderer.RenderAsync(PathOf(on), file, edition, cancellationToken);
        // A link to nothing leads to a page that says so, as in the program.
        if (page.Status == StatusCodes.Status404NotFound) page = await renderer.RenderMissingAsync(address, file, edition, cancellationToken);
        else if (page.Status != StatusCodes.Status200OK) throw new ExportException($"The page /{address} could not be made");
        using var html = new MemoryStream(page.Body);
        return Encoding.UTF8.GetBytes(rewriter.Rewrite(html, file));
    }

    private static string PathOf(string location) =>
        (Uri.TryCreate(location, UriKind.Absolute, out var uri) && !uri.IsFile ? uri.PathAndQuery : location.Split('#')[0]).TrimStart('/');

    /// <summary>A style or a face; what a style sheet asks for keeps its place beside it.</summary>
    private async Task<byte[]> AssetAsync(string address, string file, CancellationToken cancellationToken)
    {
        var asset = await renderer.RenderAsync(address, file, edition, cancellationToken);
        if (asset.Status != StatusCodes.Status200OK) throw new ExportException($"The program lacks its own file {address}");
        return file.EndsWith(".css", StringComparison.Ordinal) ? Style(Encoding.UTF8.GetString(asset.Body), file) : asset.Body;
    }

    private byte[] Style(string style, string file)
    {
        foreach (var face in References().Matches(style).Select(match => new Uri(new Uri(Root, file), match.Groups["path"].Value).AbsolutePath[1..]))
        {
            AddAsset(face, face);
            // Faces go with their licence.
            var licence = $"{face[..face.LastIndexOf('/')]}/OFL.txt";
            AddAsset(licence, licence);
        }

        // A face that lies beside the page is there at once; over a network the page would not wait for it.
        return Encoding.UTF8.GetBytes(style.Replace("font-display: optional", "font-display: block", StringComparison.Ordinal));
    }

    private string? FileOf(string address)
    {
        if (Asset().Match(address) is { Success: true } asset)
        {
            var name = asset.Groups["stem"].Value + asset.Groups["kind"].Value;
            AddAsset(address, name);
            return name;
        }

        if (names.Find(address) is not { } file) return null;
        if (known.Add(file)) pages.Enqueue((address, file));
        return file;
    }

    private void AddAsset(string address, string file)
    {
        if (known.Add(file)) assets.Enqueue((address, file));
    }

    /// <summary>A style sheet or the icon, with or without the fingerprint in its name.</summary>
    [GeneratedRegex(@"^(?<stem>[\w/.-]+?)(\.[a-z0-9]{10})?(?<kind>(\.styles)?\.(css|svg))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asset();

    [GeneratedRegex("url\\(\"?(?<path>[^)\"]+)\"?\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex References();
}
