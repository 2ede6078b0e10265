using QuoteCompare.Storage.Databases;

namespace QuoteCompare.Storage.Samples;

/// <summary>
/// Takes the samples of a data folder into the library, all or none. What is there already is left as it is; a text whose file changed from one
/// release to the next gets a new version.
/// </summary>
internal sealed class SampleLoader(LibraryStore store, TimeProvider clock)
{
    /// <summary>Who declares what the sidecars say, as shown beside it.</summary>
    public const string Declarer = "the sample library";

    /// <exception cref="LibraryException">A file is missing or not what the manifest says.</exception>
    public Task LoadAsync(string directory, CancellationToken cancellationToken)
    {
        var folder = new SampleFolder(directory);
        var samples = folder.ReadManifest().Samples.Select(sample => (sample, texts: sample.Texts.Select(folder.Read).ToList())).ToList();
        return store.WriteAsync(
            async context =>
            {
                var loading = new SampleLoading(context, clock.GetUtcNow(), cancellationToken);
                for (var i = 0; i < samples.Count; i++) await loading.LoadAsync(samples[i].sample, i, samples[i].texts);
                return samples.Count;
            },
            cancellationToken);
    }
}
