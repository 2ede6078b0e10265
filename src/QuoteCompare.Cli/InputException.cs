namespace QuoteCompare.Cli;

/// <summary>Input that cannot be used. The message says what is wrong and where, in words for the person who gave it.</summary>
internal sealed class InputException(string message, Exception? cause = null) : Exception(message, cause);
