using QuoteCompare.Storage.Databases;

namespace QuoteCompare.Storage.Texts;

/// <summary>What writes texts within one transaction, all at one moment.</summary>
internal sealed class LibraryWork(LibraryContext context, DateTimeOffset now, CancellationToken cancellationToken)
{
    public TextRegister Texts { get; } = new(context, now, cancellationToken);

    public DeclarationRegister Declarations { get; } = new(context, now, cancellationToken);
}
