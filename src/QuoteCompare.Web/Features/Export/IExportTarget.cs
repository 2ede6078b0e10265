namespace QuoteCompare.Web.Features.Export;

/// <summary>Where the files of an export go, one after the other.</summary>
internal interface IExportTarget
{
    /// <param name="name">A name that can be a file's anywhere, with "/" before it where it lies in a folder.</param>
    Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}
