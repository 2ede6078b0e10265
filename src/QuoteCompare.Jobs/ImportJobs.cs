using QuoteCompare.Core;
using QuoteCompare.Import;
using QuoteCompare.Storage;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Jobs;

/// <summary>Asks for texts to be brought into the library, and carries a person's word on what was understood of them.</summary>
public sealed class ImportJobs
{
    private readonly JobBoard board;
    private readonly ItemReader reader;

    internal ImportJobs(JobBoard board, ItemReader reader) => (this.board, this.reader) = (board, reader);

    /// <summary>Files and archives, in the order given; the result is the job's id.</summary>
    /// <param name="title">What the user sees.</param>
    /// <param name="by">Who brings them.</param>
    /// <param name="request">What is to become of them.</param>
    /// <param name="files">The files.</param>
    /// <param name="cancellationToken">Ends the work early; nothing is stored then.</param>
    /// <exception cref="LibraryException">The title or the name of who brings them cannot be shown, or there is no file.</exception>
    public Task<long> AskForFilesAsync(
        string title, string by, ImportRequest request, IReadOnlyList<ReceivedItem> files, CancellationToken cancellationToken = default) =>
        board.AddAsync(title, by, [.. files.Select(file => FileStep.Of(file, file.Name, request))], cancellationToken);

    /// <summary>Addresses of pages, documents and feeds; the result is the job's id.</summary>
    /// <inheritdoc cref="AskForFilesAsync"/>
    public Task<long> AskForAddressesAsync(
        string title, string by, ImportRequest request, IReadOnlyList<string> addresses, CancellationToken cancellationToken = default) =>
        board.AddAsync(title, by, [.. addresses.Select(address => AddressStep.Of(address, request))], cancellationToken);

    /// <summary>What was understood of a file that waits for a person's word; null when it does not wait.</summary>
    public async Task<ImportProposal?> FindProposalAsync(long jobId, int number, CancellationToken cancellationToken = default)
    {
        if (await board.FindProposedAsync(jobId, number, cancellationToken) is not { File: { } file } step) return null;
        var input = InputJson.Read<FileInput>(step.Input);
        var outcome = await reader.ReadAsync(input.Item(step.Name, file), cancellationToken);
        return outcome is ImportedText text ? new ImportProposal(jobId, number, text, input.Request, step.AskedBy) : null;
    }

    /// <summary>A person found one proposal right, or corrected it: it is stored next. False when it waits no longer.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="number">The step.</param>
    /// <param name="request">What is to become of it.</param>
    /// <param name="corrected">What the person declares in the place of what was read; null when it is right as it was read.</param>
    /// <param name="cancellationToken">Ends the work early; nothing is stored then.</param>
    public async Task<bool> AcceptAsync(
        long jobId, int number, ImportRequest request, TextMetadata? corrected, CancellationToken cancellationToken = default)
    {
        string? Accept(int asked, string input) =>
            asked == number ? InputJson.Write(InputJson.Read<FileInput>(input) with { Request = request with { LookFirst = false }, Corrected = corrected }) : null;
        return await board.AcceptAsync(jobId, Accept, cancellationToken) > 0;
    }

    /// <summary>A person takes all proposals of a job as they were read; the result is how many.</summary>
    public Task<int> AcceptAllAsync(long jobId, CancellationToken cancellationToken = default) => board.AcceptAsync(
        jobId,
        (_, input) => InputJson.Read<FileInput>(input) is var file ? InputJson.Write(file with { Request = file.Request with { LookFirst = false } }) : null,
        cancellationToken);
}

/// <summary>What was understood of a file, to be looked at before it is stored.</summary>
/// <param name="JobId">The job.</param>
/// <param name="Number">The step.</param>
/// <param name="Text">What was read.</param>
/// <param name="Request">What is to become of it.</param>
/// <param name="AskedBy">Who brought it.</param>
public sealed record ImportProposal(long JobId, int Number, ImportedText Text, ImportRequest Request, string AskedBy);
