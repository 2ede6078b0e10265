using System.Buffers.Binary;
using QuoteCompare.Core.Origins;

namespace QuoteCompare.Storage.Origins;

/// <summary>What each passage of the library has of the words asked for, by the index alone.</summary>
/// <param name="passages">Passages of the library.</param>
internal sealed class PassageScores(int passages)
{
    private readonly Dictionary<int, Block> blocks = [];
    private int words;

    private sealed class Block
    {
        public readonly double[] Scores = new double[PassageBlock.Size];

        /// <summary>The last word that counted for each passage: of two synonyms of one word the better counts.</summary>
        public readonly int[] LastWord = new int[PassageBlock.Size];
    }

    /// <summary>0 to 1: how much a key tells that stands in so many passages.</summary>
    public static double Rarity(int with, int passages) => passages <= 1 ? 1 : Math.Log(1 + ((double)passages / Math.Max(1, with))) / Math.Log(1 + passages);

    /// <summary>Adds one word that is asked for.</summary>
    /// <param name="keys">Its keys, best first, with the passages of each.</param>
    public void Add(IEnumerable<(AskedKey Key, int Passages, IReadOnlyList<(int Block, byte[] Places)> Postings)> keys)
    {
        words++;
        var with = 0;
        foreach (var level in keys.GroupBy(key => key.Key.Weight).OrderByDescending(level => level.Key))
        {
            // Any of twenty synonyms would have done: what they tell together is as much as one word that stands in all their passages.
            with = Math.Min(passages, with + level.Sum(key => key.Passages));
            foreach (var (block, places) in level.SelectMany(key => key.Postings)) Add(block, places, level.Key * Rarity(with, passages));
        }
    }

    /// <summary>The best passages by their numbers, best first, of equals the first.</summary>
    public IReadOnlyList<(int Passage, double Score)> Best(int count)
    {
        // The worst of those kept in front: most passages hold some word that is asked for, and sorting them all costs more than the search.
        var kept = new PriorityQueue<(int Passage, double Score), (double Score, int Later)>();
        foreach (var (number, block) in blocks.OrderBy(block => block.Key))
        {
            for (var place = 0; place < PassageBlock.Size; place++)
            {
                var score = block.Scores[place];
                if (score <= 0 || (kept.Count == count && score <= kept.Peek().Score)) continue;
                if (kept.Count == count) kept.Dequeue();
                var passage = (number * PassageBlock.Size) + place;
                kept.Enqueue((passage, score), (score, -passage));
            }
        }

        return [.. kept.UnorderedItems.Select(item => item.Element).OrderByDescending(passage => passage.Score).ThenBy(passage => passage.Passage)];
    }

    private void Add(int number, byte[] places, double score)
    {
        if (!blocks.TryGetValue(number, out var block)) blocks[number] = block = new Block();
        for (var i = 0; i < places.Length; i += PassageBlock.Bytes)
        {
            var place = BinaryPrimitives.ReadUInt16LittleEndian(places.AsSpan(i));
            if (block.LastWord[place] == words) continue;
            block.LastWord[place] = words;
            block.Scores[place] += score;
        }
    }
}
