using System.Globalization;
using System.Text;
using QuoteCompare.Import;
using QuoteCompare.Jobs;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>What was sent with the form "bring texts".</summary>
internal sealed class ImportForm : SentForm
{
    /// <summary>UTF-16 code units of a pasted text's first line that become its name.</summary>
    private const int LongestPastedName = 60;

    private readonly ImportSettings settings;

    private ImportForm(IFormCollection form, ImportSettings settings)
        : base(form) => (this.settings, IsSent) = (settings, form.Count > 0);

    /// <summary>Whether somebody sent it; the defaults are shown otherwise.</summary>
    public bool IsSent { get; }

    public ImportRequest Request { get; private set; } = new(null);

    public string By { get; private set; } = "";

    /// <summary>The one address; null when files or a text were sent.</summary>
    public string? Address { get; private set; }

    /// <summary>The files, or the pasted text as one; empty when an address was sent.</summary>
    public IReadOnlyList<ReceivedItem> Files { get; private set; } = [];

    /// <summary>What the job is called.</summary>
    public string Title => Address is { } address ? Cut(ItemName.Shown(address)) : Files is [var one] ? Cut(one.Name) : string.Create(CultureInfo.InvariantCulture, $"{Files.Count} files");

    /// <summary>Nobody has filled it in; a link may have chosen the speech.</summary>
    public static ImportForm Empty(ImportSettings settings, string? on) =>
        new(FormCollection.Empty, settings) { Request = new ImportRequest(Core.TextKind.Report, on, LookFirst: true) };

    public static async Task<ImportForm> ReadAsync(IFormCollection sent, ImportSettings settings, IReadOnlyList<SpeechChoice> speeches, DateTimeOffset now)
    {
        var form = new ImportForm(sent, settings);
        form.Request = form.ReadRequest(speeches, sent["look"].Count > 0);
        form.By = form.Line("by") ?? "";
        if (form.By.Length == 0) form.Problem("by", "Write your name: who brings a text stands beside it.");
        await form.ReadTextsAsync(now);
        return form;
    }

    private async Task ReadTextsAsync(DateTimeOffset now)
    {
        var pasted = Typed("text");
        var files = Sent.Files.Where(file => file.Name == "files" && (file.Length > 0 || file.FileName.Length > 0)).ToList();
        var address = Typed("address").Trim();
        var ways = (string.IsNullOrWhiteSpace(pasted) ? 0 : 1) + (files.Count > 0 ? 1 : 0) + (address.Length > 0 ? 1 : 0);
        if (ways == 0) Problem("text", pasted.Length == 0 ? "Nothing was brought yet: paste a text, choose files, or give an address." : "There are only spaces and line breaks here.");
        else if (ways > 1) Problem("text", "Bring texts in one way at a time: pasted, as files, or from an address.");
        else if (address.Length > 0) ReadAddress(address);
        else if (files.Count > 0) await ReadFilesAsync(files, now);
        else ReadPasted(pasted, now);
    }

    private void ReadAddress(string address)
    {
        var isAddress = Uri.TryCreate(address, UriKind.Absolute, out var read) && read.Scheme is "http" or "https";
        if (!isAddress) Problem("address", "An address begins with https:// or http://, as the browser shows it.");
        Address = address;
    }

    private void ReadPasted(string pasted, DateTimeOffset now)
    {
        // A browser sends every line end of a pasted text as CR LF, whatever it was: LF is what it was in the field.
        var text = pasted.Replace("\r\n", "\n", StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > settings.Limits.LargestItem) Problem("text", TooLarge("The text", bytes.Length));
        var first = Start(text.TrimStart().Split('\n')[0].Trim(), LongestPastedName).TrimEnd(' ', '.');
        Files = [new ReceivedItem($"{ItemName.Shown(first)}.txt", bytes) { RetrievedAt = now }];
    }

    private async Task ReadFilesAsync(List<IFormFile> files, DateTimeOffset now)
    {
        if (files.Count > settings.MostFiles) Problem("files", string.Create(CultureInfo.InvariantCulture, $"These are {files.Count} files, and at most {settings.MostFiles} are taken at once. Pack them as .zip, or bring them in parts."));
        foreach (var file in files.Where(file => file.Length > settings.Limits.LargestItem)) Problem("files", TooLarge($"“{NameOf(file)}”", file.Length));
        if (Problems.ContainsKey("files")) return;
        var items = new List<ReceivedItem>(files.Count);
        foreach (var file in files) items.Add(new ReceivedItem(NameOf(file), await BytesOf(file)) { RetrievedAt = now });
        Files = items;
    }

    private string TooLarge(string what, long bytes) => string.Create(CultureInfo.InvariantCulture,
        $"{what} holds {bytes:N0} bytes, and a file may hold up to {settings.LargestFileWords} ({settings.Limits.LargestItem:N0} bytes). Nothing was brought; leave it out, or split it.");

    /// <summary>The last part of the name as the browser sent it: some send a path, of whatever system.</summary>
    private static string NameOf(IFormFile file) => ItemName.Shown(file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..]);

    private static async Task<byte[]> BytesOf(IFormFile file)
    {
        await using var content = file.OpenReadStream();
        var bytes = new byte[file.Length];
        await content.ReadExactlyAsync(bytes);
        return bytes;
    }

    private static string Cut(string title) => title.Length <= LongestLine ? title : $"{Start(title, LongestLine - 1)}…";

    /// <summary>So many code units, or one less where that would leave half a character.</summary>
    private static string Start(string words, int length) => words.Length <= length ? words : words[..(char.IsHighSurrogate(words[length - 1]) ? length - 1 : length)];
}
