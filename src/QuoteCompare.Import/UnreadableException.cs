namespace QuoteCompare.Import;

/// <summary>An item cannot be read; the message is the reason as shown, one line.</summary>
internal sealed class UnreadableException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether trying again later may help.</summary>
    public bool MayPass { get; init; }
}
