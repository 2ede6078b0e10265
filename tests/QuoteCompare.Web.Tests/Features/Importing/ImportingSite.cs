using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Importing;

/// <summary>A site of its own for the tests that bring texts: the others count what the samples hold.</summary>
public sealed class ImportingSite : Site;

[CollectionDefinition]
public sealed class ImportingTests : ICollectionFixture<ImportingSite>;
