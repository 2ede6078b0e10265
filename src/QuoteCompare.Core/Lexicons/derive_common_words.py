#!/usr/bin/env python3
"""Derives how often common words are used from WordNet 3.0: derive_common_words.py WORDNET_DIR LEXICONS_DIR

WORDNET_DIR: Debian's wordnet-base puts it at /usr/share/wordnet.
Content words are counted by WordNet's tags (cntlist.rev: how often each sense of a word stands in texts of the Brown Corpus), the words of
function-words.txt and contractions.txt, which WordNet does not tag, in the sentences by which it shows how words are used.
A line of common-words.txt is a band "N: words": each of its words makes up between N and 2N of a million words. The same WordNet gives the same file.
"""
import collections
import re
import sys
from pathlib import Path

LEAST_PER_MILLION = 32
# Words of the texts in which all words were tagged, and of all texts with those in which only verbs were.
WORDS_TAGGED, WORDS_WITH_VERBS_TAGGED = 360_000, 700_000
VERB = "2"
# A name is tagged as what it names.
NAMES = {"person%1:03:00::", "group%1:03:00::", "location%1:03:00::"}
PLAIN = re.compile(r"[a-z]+(-[a-z]+)*$")
HEAD = [
    "# How often common English words are used: 'N: words', each between N and 2N times in a million words, content words with all their forms.",
    "# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. The full notice is in NOTICE-wordnet.txt.",
    "# Derived by derive_common_words.py, beside this file, from WordNet 3.0 (https://wordnet.princeton.edu).",
]


def tagged_words(folder):
    """word -> its share of all words, by the tags of its senses."""
    shares = collections.Counter()
    for line in (folder / "cntlist.rev").read_text().splitlines():
        key, _, count = line.split()
        word, rest = key.split("%")
        if key not in NAMES and PLAIN.match(word):
            shares[word] += int(count) / (WORDS_WITH_VERBS_TAGGED if rest[0] == VERB else WORDS_TAGGED)
    return shares


def slurs(folder):
    """Nouns with no other sense than one that WordNet marks as a slur: common in the texts it counts, they have no place in ours."""
    harmless, marked = set(), set()
    for line in (folder / "data.noun").read_text().splitlines():
        synset, _, gloss = line.partition(" | ")
        fields = synset.split()
        if gloss:
            words = {fields[4 + 2 * i].lower() for i in range(int(fields[3], 16))}
            (marked if "slur" in gloss or "offensive" in gloss else harmless).update(words)
    return marked - harmless


def words_of_examples(folder):
    """word -> its share of the words of the sentences quoted in WordNet's glosses."""
    counts = collections.Counter()
    for kind in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{kind}").read_text().splitlines():
            for example in re.findall('"([^"]*)"', line.partition(" | ")[2]):
                counts.update(re.findall(r"[a-z]+(?:'[a-z]+)?", example.lower()))
    total = counts.total()
    return {word: count / total for word, count in counts.items()}


def function_words(lexicons):
    def lines(name):
        return [line for line in (lexicons / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {word for line in lines("function-words.txt") for word in line.split()} | {line.split(":")[0] for line in lines("contractions.txt")}


def main(wordnet, lexicons):
    small, examples, left_out = function_words(lexicons), words_of_examples(wordnet), slurs(wordnet)
    shares = {word: share for word, share in tagged_words(wordnet).items() if word not in small | left_out}
    shares.update({word: examples[word] for word in small if word in examples})
    bands = collections.defaultdict(list)
    for word, share in shares.items():
        band = LEAST_PER_MILLION
        if share * 1e6 < band:
            continue
        while share * 1e6 >= 2 * band:
            band *= 2
        bands[band].append(word)
    lines = [f"{band}: {' '.join(sorted(bands[band]))}" for band in sorted(bands, reverse=True)]
    (lexicons / "common-words.txt").write_text("\n".join([*HEAD, *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
