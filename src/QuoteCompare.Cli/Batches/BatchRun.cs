using System.Text.Json;
using System.Threading.Channels;
using QuoteCompare.Cli.Json;
using QuoteCompare.Cli.Texts;

namespace QuoteCompare.Cli.Batches;

/// <summary>
/// Answers lines as they come, several at a time, in the order read. An answer is written before the next line is waited for, so that a
/// program at the other end can ask line by line.
/// </summary>
internal static class BatchRun
{
    private sealed record Answer(byte[] Line, bool Sound);

    /// <param name="streams">Where the lines come from and the answers go.</param>
    /// <param name="answer">Writes the answer to one line; an <see cref="InputException"/> is written in its place.</param>
    /// <returns>The exit code: bad input when any line could not be answered.</returns>
    public static int Run(StandardStreams streams, Action<JsonElement, Utf8JsonWriter> answer) =>
        RunAsync(streams, answer).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(StandardStreams streams, Action<JsonElement, Utf8JsonWriter> answer)
    {
        using var stop = new CancellationTokenSource();
        var answers = Channel.CreateBounded<Task<Answer>>(Environment.ProcessorCount);
        var reading = Task.Run(() => ReadAsync(streams.Input, answers.Writer, answer, stop.Token));
        var exitCode = CommandLine.Done;
        try
        {
            await foreach (var pending in answers.Reader.ReadAllAsync())
            {
                var (line, sound) = await pending;
                await streams.Output.WriteAsync(line);
                await streams.Output.FlushAsync();
                if (!sound) exitCode = CommandLine.BadInput;
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        await reading;
        return exitCode;
    }

    private static async Task ReadAsync(
        Stream input, ChannelWriter<Task<Answer>> answers, Action<JsonElement, Utf8JsonWriter> answer, CancellationToken stop)
    {
        Exception? problem = null;
        try
        {
            var number = 0;
            foreach (var line in LineReader.Read(input, InputFile.LargestInput))
            {
                var at = ++number;
                await answers.WriteAsync(Task.Run(() => AnswerTo(line, at, answer), stop), stop);
            }
        }
        catch (IOException failure)
        {
            problem = new InputException($"standard input cannot be read: {failure.Message}", failure);
        }
        finally
        {
            answers.Complete(problem);
        }
    }

    private static Answer AnswerTo(byte[]? line, int number, Action<JsonElement, Utf8JsonWriter> answer)
    {
        try
        {
            if (line is null) throw new InputException($"the line is longer than {InputFile.LargestInput / 1024 / 1024} MB");
            using var read = JsonLine.Parse(line);
            return new Answer(JsonOutput.Line(json => answer(read.RootElement, json)), Sound: true);
        }
        catch (InputException problem)
        {
            return Refusal(number, problem.Message);
        }
        catch (Exception problem)
        {
            // A fault of the program on this line must not cost the lines after it.
            return Refusal(number, $"unexpected {problem.GetType().Name}: {problem.Message}");
        }
    }

    private static Answer Refusal(int number, string error) => new(JsonOutput.Line(json => BatchErrorJson.Write(json, number, error)), Sound: false);
}
