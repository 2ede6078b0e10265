using System.Buffers;
using Microsoft.Net.Http.Headers;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>Hands out the file from which a version was read, byte for byte.</summary>
internal static class TextFile
{
    /// <summary>No browser opens it, whatever it holds: a page that was stored is evidence, not a page of this site.</summary>
    private const string ContentType = "application/octet-stream";

    private static readonly SearchValues<char> Apart = SearchValues.Create("/\\:*?\"<>|");

    public static void MapTextFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/texts/{id}/file", SendAsync);

    private static async Task<IResult> SendAsync(string id, HttpContext context, Storage.Library library, CancellationToken cancellationToken)
    {
        if (await library.FindTextAsync(id, cancellationToken) is not { } text || await library.FindFileAsync(id, cancellationToken) is not { } bytes) return Results.NotFound();
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(FileName(text.Name));
        context.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(bytes, ContentType);
    }

    /// <summary>The name without what parts folders or means something to a system of files; browsers would each make their own of it.</summary>
    internal static string FileName(string name)
    {
        var safe = string.Concat(name.Select(c => Apart.Contains(c) || char.IsControl(c) ? '_' : c)).Trim(' ', '.');
        return safe.Length == 0 ? "text" : safe;
    }
}
