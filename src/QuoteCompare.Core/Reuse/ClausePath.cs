namespace QuoteCompare.Core.Reuse;

/// <summary>
/// The best way through a report: chains of clauses that follow on in the source, and clauses between them that come from nowhere. A Viterbi pass over few cells (clause of
/// the report, clause of the source), as in the alignment of translations sentence by sentence (Gale and Church 1993), with leaps and a state for what has no source.
/// </summary>
internal sealed class ClausePath(ClausedText report, SourceIndex source, PairScorer scorer)
{
    /// <summary>Clauses of one side that one move may take.</summary>
    public const int WidestMove = 3;

    /// <summary>Cells kept for one clause of the report, best first; more change next to nothing.</summary>
    private const int MostCells = 16;

    /// <summary>A cell this much worse than a chain that would begin here is given up.</summary>
    private const double Slack = 1;

    /// <summary>Keeps a cell that stands exactly at the border.</summary>
    private const double Below = 1e-9;

    /// <summary>How many clauses of the report render how many of the source.</summary>
    private static readonly (int Report, int Source)[] Moves = [(1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (2, 3), (3, 2)];

    private readonly ChainCosts _costs = new(report, source.Text);
    private readonly PlaceFinder _places = new(report, source, scorer.Pairs);
    private readonly double[] _best = new double[report.Clauses.Count + 1];
    private readonly Cell?[] _ended = new Cell?[report.Clauses.Count + 1];
    private readonly HashSet<int> _look = [];
    private readonly Dictionary<int, Cell>[] _rows = new Dictionary<int, Cell>[report.Clauses.Count + 1];

    /// <summary>A chain up to a clause of either text.</summary>
    private sealed record Cell(double Score, Cell? Before, ClauseStep Step);

    /// <summary>The chains in the order of the report; none overlaps another there.</summary>
    public IReadOnlyList<ClauseChain> Best(CancellationToken cancellationToken)
    {
        _rows[0] = [];
        for (var end = 1; end < _rows.Length; end++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FillRow(end);
            if (end > WidestMove) _rows[end - WidestMove - 1] = [];
            (_best[end], _ended[end]) = (_best[end - 1], null);
            foreach (var cell in _rows[end].Values)
            {
                var score = cell.Score - _costs.OfEnd(end, cell.Step.Source.End);
                if (score > _best[end]) (_best[end], _ended[end]) = (score, cell);
            }
        }

        return Chains();
    }

    private void FillRow(int end)
    {
        var row = _rows[end] = [];
        var cells = new List<Cell>();
        foreach (var sourceEnd in PlacesToLook(end))
        {
            var cell = Moved(end, sourceEnd);
            if (_rows[end - 1].TryGetValue(sourceEnd, out var over))
                cell = Better(cell, Passed(over, new ClauseStep(new TextSpan(end - 1, end), new TextSpan(sourceEnd, sourceEnd)), scorer.ReportLack(end - 1)));
            if (row.TryGetValue(sourceEnd - 1, out over))
                cell = Better(cell, Passed(over, new ClauseStep(new TextSpan(end, end), new TextSpan(sourceEnd - 1, sourceEnd)), scorer.SourceLackOf(sourceEnd - 1)));
            if (cell is null || cell.Score < _best[end - 1] - _costs.DearestStart - Slack) continue;
            row[sourceEnd] = cell;
            cells.Add(cell);
        }

        if (cells.Count <= MostCells) return;
        foreach (var cell in cells.OrderByDescending(cell => cell.Score).ThenBy(cell => cell.Step.Source.End).Skip(MostCells)) row.Remove(cell.Step.Source.End);
    }

    /// <summary>The best cell that ends with clauses that render each other; null when none fits.</summary>
    private Cell? Moved(int end, int sourceEnd)
    {
        // What is worse than this is given up, whatever leads to it.
        var (highest, from, taken) = (_best[end - 1] - _costs.DearestStart - Slack - Below, (Cell?)null, default(ClauseStep));
        foreach (var (ofReport, ofSource) in Moves)
        {
            if (ofReport > end || ofSource > sourceEnd) continue;
            var step = new ClauseStep(new TextSpan(end - ofReport, end), new TextSpan(sourceEnd - ofSource, sourceEnd));
            var start = _best[step.Report.Start] - _costs.OfStart(step.Report.Start, step.Source.Start, _ended[step.Report.Start]?.Step.Source.End);
            var before = _rows[step.Report.Start].GetValueOrDefault(step.Source.Start);
            if (before?.Score < start) before = null;
            if (scorer.Bound(step.Report, step.Source) + (before?.Score ?? start) <= highest) continue;
            var score = scorer.Score(step.Report, step.Source) + (before?.Score ?? start);
            if (score > highest) (highest, from, taken) = (score, before, step);
        }

        return taken.Report.IsEmpty ? null : new Cell(highest, from, taken);
    }

    private static Cell Passed(Cell before, ClauseStep step, double lack) => new(before.Score - ChainCosts.PassedOver - lack, before, step);

    private static Cell Better(Cell? one, Cell other) => one is null || other.Score > one.Score ? other : one;

    /// <summary>Where cells of a row may end in the source, ascending.</summary>
    private List<int> PlacesToLook(int end)
    {
        _look.Clear();
        foreach (var clause in _places.Find(end - 1)) AddFrom(clause + 1, WidestMove);
        for (var back = 1; back <= Math.Min(WidestMove, end); back++)
            foreach (var sourceEnd in _rows[end - back].Keys) AddFrom(sourceEnd, WidestMove + 1);
        var places = new List<int>(_look);
        places.Sort();
        return places;

        void AddFrom(int first, int count)
        {
            for (var place = first; place < first + count && place <= source.Text.Clauses.Count; place++) _look.Add(place);
        }
    }

    private List<ClauseChain> Chains()
    {
        var chains = new List<ClauseChain>();
        for (var end = report.Clauses.Count; end > 0;)
        {
            if (_ended[end] is null)
            {
                end--;
                continue;
            }

            var steps = new List<ClauseStep>();
            for (var cell = _ended[end]; cell is not null; cell = cell.Before) steps.Add(cell.Step);
            steps.Reverse();
            chains.Add(new ClauseChain(steps, _best[end] - _best[steps[0].Report.Start]));
            end = steps[0].Report.Start;
        }

        chains.Reverse();
        return chains;
    }
}
