using System.CommandLine;
using System.Text;
using QuoteCompare.Cli.Commands;
using QuoteCompare.Cli.Printing;
using QuoteCompare.Storage;

namespace QuoteCompare.Cli;

/// <summary>The whole program on given streams: what a user starts, and what the tests start in their own process.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int BadInput = 1;
    public const int WrongUsage = 2;

    /// <summary>
    /// Runs one command. Results go to <paramref name="output"/>, everything else to <paramref name="error"/>, both in UTF-8 without a
    /// byte order mark and with "\n" at line ends, whatever the machine.
    /// </summary>
    /// <returns>0 done, 1 bad input, 2 wrong usage; with 1 and 2 there is exactly one line in <paramref name="error"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Stream input, Stream output, Stream error)
    {
        using var results = Writer(output);
        using var messages = Writer(error);
        try
        {
            return Invoke(args, new StandardStreams(input, output), results, messages);
        }
        catch (Exception problem) when (problem is InputException or LibraryException)
        {
            return Say(messages, problem.Message, BadInput);
        }
        catch (IOException problem)
        {
            return Say(messages, $"the results could not be written: {problem.Message}", BadInput);
        }
        catch (Exception problem)
        {
            // A fault of the program. One line is what the contract promises, and what a person can pass on.
            return Say(messages, $"unexpected {problem.GetType().Name}: {problem.Message}", BadInput);
        }
    }

    private static int Invoke(IReadOnlyList<string> args, StandardStreams streams, TextWriter results, TextWriter messages)
    {
        var command = Root(streams).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (command.Action is null or System.CommandLine.Invocation.ParseErrorAction)
        {
            return Say(messages, $"{Usage.ProblemOf(command)}. Usage: {Usage.Of(command.CommandResult.Command)}", WrongUsage);
        }

        return command.Invoke(new InvocationConfiguration { Output = results, Error = messages, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(StandardStreams streams)
    {
        var root = new RootCommand("Compares a speech with the reports that quote it. Compares wording; does not check whether anything is true.")
        {
            CompareCommand.Create(streams),
            QuotesCommand.Create(streams),
            BatchCommand.Create(streams),
            AlignCommand.Create(streams),
            EvaluateCommand.Create(streams),
            ImportCommand.Create(streams),
            FindCommand.Create(streams),
            BackupCommand.Create(),
            RestoreCommand.Create(),
            PurgeCommand.Create(),
        };
        root.Directives.Clear();
        return root;
    }

    private static int Say(TextWriter messages, string what, int exitCode)
    {
        messages.WriteLine($"quotecompare: {OneLine.Of(what)}");
        return exitCode;
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n", AutoFlush = true };
}
