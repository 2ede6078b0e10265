using System.Text;
using QuoteCompare.Core;
using QuoteCompare.Storage;

namespace QuoteCompare.EndToEnd.Support;

/// <summary>A short speech and a report on it, written for the tests.</summary>
public sealed record WrittenPair(string Language, string Speaker, string Outlet, string Speech, string Report)
{
    public static WrittenPair Arabic { get; } = new(
        "ar", "ليلى حداد", "صحيفة الحي",
        """
        كلمة في افتتاح المكتبة

        أيها الأصدقاء، نفتتح اليوم مكتبة الحي القديم بعد ثلاث سنوات من العمل. إذا وافق المجلس على الميزانية في آذار فسنفتح أبوابها كل مساء. يقول بعضهم إن الناس لم يعودوا يقرأون الكتب. أنا لا أصدق ذلك.

        لقد جمعنا أربعة آلاف كتاب من بيوت الجيران، وما زلنا نبحث عن رفوف لها. المكتبة لكم ولأولادكم.
        """,
        """
        افتتاح مكتبة الحي القديم

        قالت مديرة المكتبة ليلى حداد يوم السبت: «نفتتح اليوم مكتبة الحي القديم بعد ثلاث سنوات من العمل». وأضافت: «سنفتح أبوابها كل مساء».

        وقالت حداد أيضًا: «لقد جمعنا أربعة آلاف كتاب من بيوت الجيران، وما زلنا نبحث عن رفوف لها».
        """);

    public static WrittenPair Chinese { get; } = new(
        "zh", "林月", "老城日报",
        """
        图书馆开馆致辞

        各位朋友，经过三年的努力，老城图书馆今天终于开馆了。如果市议会在三月通过预算，我们每天晚上都会开门。有人说，现在的人已经不读书了。我不相信这种说法。

        我们从邻居家里收集了四千本书，现在还在寻找书架。图书馆属于你们，也属于你们的孩子。
        """,
        """
        老城图书馆开馆

        馆长林月星期六说：“经过三年的努力，老城图书馆今天终于开馆了。”她还说：「我们每天晚上都会开门。」

        林月表示：“我们从邻居家里收集了四千本书，现在还在寻找书架。”
        """);

    /// <summary>Stores both, declared to be of one transcript.</summary>
    public async Task<(StoredText Speech, StoredText Report)> StoreAsync(Library library)
    {
        var metadata = new TextMetadata { Language = Language, EventDates = [new EventDate(2026, 3, 7)], Completeness = Completeness.Full };
        var speech = await library.AddTextAsync(Incoming($"{Language}.txt", Speech, TextKind.Speech, metadata with { Speaker = Speaker }));
        var report = await library.AddTextAsync(Incoming($"{Language}-report.txt", Report, TextKind.Report, metadata with { Outlet = Outlet }));
        await library.DeclareAsync(speech.Id, report.Id, TextRelation.SameTranscript, "the tests");
        return (speech, report);
    }

    private static IncomingText Incoming(string name, string words, TextKind kind, TextMetadata metadata) =>
        new() { Name = name, Bytes = Encoding.UTF8.GetBytes(words), Kind = kind, Metadata = metadata, By = "the tests" };
}
