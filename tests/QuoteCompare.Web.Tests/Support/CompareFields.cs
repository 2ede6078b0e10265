using System.Text;
using AngleSharp.Dom;

namespace QuoteCompare.Web.Tests.Support;

/// <summary>The form "compare two texts" as a browser sends it.</summary>
public static class CompareFields
{
    /// <summary>Opens the form, fills it in and sends it, with the antiforgery token that came with it.</summary>
    public static async Task<HttpResponseMessage> CompareAsync(this HttpClient client, Action<MultipartFormDataContent> fill)
    {
        var form = await Site.ReadAsync(await client.GetAsync(new Uri("/compare", UriKind.Relative)));
        return await client.SendAsync(form, "form[method=post]", fill);
    }

    /// <summary>Sends a form of the page with its hidden fields and whatever is filled in.</summary>
    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, IDocument page, string selector, Action<MultipartFormDataContent> fill)
    {
        var content = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll($"{selector} input[type=hidden]"))
        {
            content.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        }

        fill(content);
        return client.PostAsync(new Uri("/compare", UriKind.Relative), content);
    }

    public static MultipartFormDataContent With(this MultipartFormDataContent form, string field, string value)
    {
        form.Add(new StringContent(value, Encoding.UTF8), field);
        return form;
    }

    public static MultipartFormDataContent WithFile(this MultipartFormDataContent form, string field, string name, byte[] bytes)
    {
        form.Add(new ByteArrayContent(bytes), field, name);
        return form;
    }
}
