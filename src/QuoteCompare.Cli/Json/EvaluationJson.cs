using System.Text.Json;
using QuoteCompare.Cli.Evaluation;
using QuoteCompare.Cli.Evaluation.Reliability;
using QuoteCompare.Cli.Evaluation.Seeded;
using QuoteCompare.Cli.Evaluation.Sets;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Json;

/// <summary>Everything <c>evaluate</c> measured; parts that were not asked for are empty arrays.</summary>
internal static class EvaluationJson
{
    public static void Write(Utf8JsonWriter json, EvaluationResult result)
    {
        json.WriteStartObject();
        json.WriteStartArray("gold");
        foreach (var gold in result.Gold) FiguresJson.Write(json, gold);
        json.WriteEndArray();
        json.WriteObjects("seeded", SeededScore.Of(result.Seeded), figures => WriteSeeded(json, figures));
        json.WriteObjects("quotations", result.Extraction, set => WriteExtraction(json, set.Name, set.Score));
        json.WriteObjects("alignments", result.Alignment, set => WriteAlignment(json, set.Name, set.Score));
        json.WriteObjects("reliability", result.LinkScores(), links => WriteReliability(json, links.Of, links.Score));
        json.WriteObjects("events", result.Reliability, set => WriteEvents(json, set));
        json.WriteEndObject();
    }

    private static void WriteSeeded(Utf8JsonWriter json, SeededFigures figures)
    {
        json.WriteString("relation", ContractNames.Of(figures.Relation));
        json.WriteNumber("reports", figures.Reports);
        json.WriteObjects("edits", figures.Edits, edit =>
        {
            json.WriteString("edit", edit.Edit.Name);
            json.WriteNumber("offered", edit.Offered);
            json.WriteShare("found", edit.Found);
            json.WriteShare("located", edit.Located);
            json.WriteShare("named", edit.Edit.IsNone ? default : edit.Named);
            json.WriteShare("sure", edit.Edit.IsNone ? default : edit.Sure);
        });
        json.WriteObjects("kinds", figures.Kinds, kind =>
        {
            json.WriteString("kind", ContractNames.Of(kind.Kind));
            json.WriteShare("right", kind.Right);
        });
        json.WriteShare("untouchedLocated", figures.Untouched.Located);
        json.WriteShare("untouchedAlarmed", figures.Untouched.Alarmed);
    }

    private static void WriteExtraction(Utf8JsonWriter json, string name, ExtractionScore score)
    {
        json.WriteString("set", name);
        json.WriteNumber("documents", score.Documents);
        QuotationType?[] types = [null, .. Enum.GetValues<QuotationType>()];
        json.WriteObjects("types", types, type =>
        {
            json.WriteString("type", type is { } one ? ContractNames.Of(one) : "all");
            json.WriteNumber("gold", score.Half.Gold(type));
            json.WriteNumber("found", score.Half.Found(type));
            json.WriteAccuracy("half", score.Half.Of(type));
            json.WriteAccuracy("exact", score.Exact.Of(type));
        });
        json.WriteAccuracy("words", score.Words);
        json.WriteShare("type", score.Type);
        json.WriteShare("speaker", score.Speaker);
        json.WriteShare("speakerByName", score.SpeakerByName);
        json.WriteShare("cue", score.Cue);
    }

    private static void WriteAlignment(Utf8JsonWriter json, string name, AlignmentScore score)
    {
        json.WriteString("set", name);
        json.WriteObjects("groups", score.Groups, group =>
        {
            json.WriteString("group", group.Group);
            json.WriteNumber("documents", group.Figures.Documents);
            json.WriteNumber("cases", group.Figures.Cases);
            json.WriteNumber("detections", group.Figures.Detections);
            json.WriteAccuracy("macro", group.Figures.Macro);
            json.WriteAccuracy("micro", group.Figures.Micro);
            json.WriteNumber("granularity", Math.Round(group.Figures.Granularity, 3));
            json.WriteMeasure("plagdet", group.Figures.Plagdet);
            json.WriteAccuracy("caseLevel", group.Figures.CaseLevel);
            json.WriteShare("leftEmpty", group.Figures.LeftEmpty);
        });
        json.WriteObjects("kinds", score.Kinds, kind =>
        {
            json.WriteString("kind", kind.Kind);
            json.WriteShare("found", kind.Recall.Found);
            json.WriteMeasure("covered", kind.Recall.Covered);
        });
    }

    private static void WriteReliability(Utf8JsonWriter json, string of, ReliabilityScore score)
    {
        json.WriteString("of", of);
        json.WriteObjects("bins", score.Bins, bin =>
        {
            json.WriteMeasure("from", bin.From);
            json.WriteMeasure("predicted", bin.Predicted);
            json.WriteShare("right", bin.Right);
        });
        json.WriteMeasure("error", score.Error);
        json.WriteShare("precision", score.Precision);
        json.WriteShare("recall", score.Recall);
        json.WriteShare("unfounded", score.Unfounded);
    }

    private static void WriteEvents(Utf8JsonWriter json, SetReliability set)
    {
        json.WriteString("set", set.Name);
        json.WriteShare("absent", set.Absent);
        json.WriteShare("twoOriginalsLocated", set.TwoOriginals.Located);
        json.WriteShare("twoOriginalsFalse", set.TwoOriginals.False);
        json.WriteShare("twoDaysLocated", set.TwoDays.Located);
        json.WriteShare("twoDaysFalse", set.TwoDays.False);
    }
}
