using System.IO.Pipelines;
using System.Text;
using QuoteCompare.Cli.Batches;

namespace QuoteCompare.Cli.Tests.Batches;

public sealed class BatchRunTests
{
    [Fact]
    public async Task An_answer_comes_before_the_next_line_is_sent()
    {
        var (input, output) = (new Pipe(), new Pipe());
        var running = Task.Run(() =>
        {
            var exitCode = CommandLine.Run(["quotes", "--batch"], input.Reader.AsStream(), output.Writer.AsStream(), Stream.Null);
            output.Writer.Complete();
            return exitCode;
        });
        using var answers = new StreamReader(output.Reader.AsStream());
        for (var number = 1; number <= 3; number++)
        {
            await input.Writer.WriteAsync(Encoding.UTF8.GetBytes($$"""{"id": {{number}}, "text": "“a b c”"}""" + "\n"));
            (await answers.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)))!.ShouldStartWith($$"""{"id":{{number}},""");
        }

        await input.Writer.CompleteAsync();
        (await running).ShouldBe(0);
    }

    [Fact]
    public void A_fault_of_the_program_on_one_line_does_not_cost_the_others()
    {
        using var output = new MemoryStream();
        var streams = new StandardStreams(new MemoryStream("{}\n{\"id\": 1}\n"u8.ToArray()), output);

        var exitCode = BatchRun.Run(streams, (line, json) =>
        {
            if (!line.TryGetProperty("id", out _)) throw new InvalidOperationException("as if");
            json.WriteNumberValue(1);
        });

        exitCode.ShouldBe(1);
        Encoding.UTF8.GetString(output.ToArray()).ShouldBe("""{"id":null,"line":1,"error":"unexpected InvalidOperationException: as if"}""" + "\n1\n");
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_run_with_one_line()
    {
        using var error = new MemoryStream();
        var lines = string.Concat(Enumerable.Repeat("""{"id": 1, "text": ""}""" + "\n", 1000));
        CommandLine.Run(["quotes", "--batch"], new MemoryStream(Encoding.UTF8.GetBytes(lines)), new ClosedPipe(), error).ShouldBe(1);
        Encoding.UTF8.GetString(error.ToArray()).ShouldBe("quotecompare: the results could not be written: closed\n");
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("closed");
    }
}
