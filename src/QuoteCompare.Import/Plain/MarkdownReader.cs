using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using QuoteCompare.Import.Characters;

namespace QuoteCompare.Import.Plain;

/// <summary>Reads Markdown: the words without their markup, every paragraph, heading and list item one paragraph. No mark is made typographic.</summary>
internal static class MarkdownReader
{
    /// <summary>Quotations in lists in quotations: nobody writes more, and everything below is walked by recursion.</summary>
    private const int DeepestNesting = 64;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestNesting }.UseYamlFrontMatter().UsePipeTables().Build();

    /// <exception cref="UnreadableException">Not UTF-8, or nested too deeply.</exception>
    public static ExtractedText Read(ReceivedItem item)
    {
        var source = CharacterDecoder.DecodeText(item.Bytes);
        try
        {
            var document = Markdown.Parse(source, Pipeline);
            var paragraphs = new List<string>();
            foreach (var block in document) Add(block, paragraphs);
            return new ExtractedText(string.Join("\n\n", paragraphs), FrontMatter.Read(document), []);
        }
        catch (ArgumentException problem)
        {
            throw new UnreadableException($"its Markdown is nested deeper than {DeepestNesting} levels", problem);
        }
    }

    private static void Add(Block block, List<string> paragraphs)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock: break;
            case TableRow row: AddWords(string.Join('\t', row.Select(Words)), paragraphs); break;
            case ContainerBlock container:
                foreach (var inner in container) Add(inner, paragraphs);
                break;
            case LeafBlock leaf: AddWords(Words(leaf), paragraphs); break;
        }
    }

    private static void AddWords(string words, List<string> paragraphs)
    {
        if (!string.IsNullOrWhiteSpace(words)) paragraphs.Add(words.Trim());
    }

    private static string Words(Block block) => block switch
    {
        LeafBlock { Inline: { } inline } => Words(inline),
        LeafBlock leaf => leaf.Lines.ToString(),
        ContainerBlock container => string.Join(' ', container.Select(Words)),
        _ => "",
    };

    private static string Words(ContainerInline container)
    {
        var words = new StringBuilder();
        Append(container, words);
        return words.ToString();
    }

    private static void Append(ContainerInline container, StringBuilder words)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LinkInline { IsImage: true }: break;
                case ContainerInline inner: Append(inner, words); break;
                case LiteralInline literal: words.Append(literal.Content.AsSpan()); break;
                case CodeInline code: words.Append(code.Content); break;
                case HtmlEntityInline entity: words.Append(entity.Transcoded.AsSpan()); break;
                case HtmlInline html: words.Append(html.Tag); break;
                case AutolinkInline link: words.Append(link.Url); break;
                case LineBreakInline line: words.Append(line.IsHard ? '\n' : ' '); break;
            }
        }
    }
}
