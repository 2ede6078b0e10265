namespace QuoteCompare.Import.Paper;

/// <summary>Reads a PDF through poppler's <c>pdftotext</c>, a process of its own with limits on time, memory and output.</summary>
internal sealed class PdfReader(ImportLimits limits, string? searchPath = null)
{
    private const string Program = "pdftotext";
    private const string Missing = "pdftotext not found: install poppler-utils";

    /// <summary>From here exit codes are the shell's: the program could not be loaded, or was ended by a signal.</summary>
    private const int FirstShellCode = 126;

    /// <exception cref="UnreadableException">pdftotext is absent, or the file is damaged, encrypted, too costly or without text.</exception>
    public async Task<ExtractedText> ReadAsync(ReceivedItem item, CancellationToken cancellationToken)
    {
        var program = Find() ?? throw new UnreadableException(Missing);
        var folder = Directory.CreateTempSubdirectory("pdf-"); // readable by this user alone
        try
        {
            var file = Path.Combine(folder.FullName, "input.pdf");
            await File.WriteAllBytesAsync(file, item.Bytes, cancellationToken);
            var run = await LimitedProcess.RunAsync(program, ["-enc", "UTF-8", "-eol", "unix", file, "-"], limits, cancellationToken);
            return Judge(run);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private ExtractedText Judge(ProcessRun run)
    {
        if (run.End == ProcessEnd.OutOfTime) throw new UnreadableException($"reading the PDF took longer than {limits.PdfTime.TotalSeconds:0} seconds");
        if (run.End == ProcessEnd.TooMuchOutput) throw new UnreadableException($"its text is longer than {limits.LongestText} characters");
        if (run.Errors.Contains("Incorrect password", StringComparison.Ordinal)) throw new UnreadableException("the PDF is encrypted; save it without a password");
        if (run.ExitCode == 3) throw new UnreadableException("the PDF does not permit its text to be copied");
        if (run.ExitCode >= FirstShellCode) throw new UnreadableException($"reading the PDF took more than {Sizes.Words(limits.PdfMemory)} of memory, or its reader failed");
        if (run.ExitCode != 0) throw new UnreadableException("the PDF is damaged and cannot be read");
        var pages = new PrintedPages(run.Output);
        if (pages.Text.Length == 0) throw new UnreadableException("the PDF holds no text, perhaps only pictures of pages");
        var warnings = new List<string>(pages.Warnings);
        if (run.Errors.Length > 0) warnings.Add("the PDF is damaged in places; something may be missing");
        return new ExtractedText(pages.Text, [], warnings);
    }

    private string? Find() =>
        (searchPath ?? Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, Program))
            .FirstOrDefault(File.Exists);
}
