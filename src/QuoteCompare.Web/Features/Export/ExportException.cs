namespace QuoteCompare.Web.Features.Export;

/// <summary>What stops an export, as one line that says what and where, without a full stop.</summary>
internal sealed class ExportException(string line, Exception? cause = null) : Exception(line.ReplaceLineEndings(" ").TrimEnd('.'), cause);
