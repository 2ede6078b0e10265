#!/usr/bin/env python3
"""Counts how often common words are used: derive_common_words.py FILE... > common-words.txt

Each FILE holds one JSON object a line; the words of its string fields "text", "source" and "report" are counted.
A line of the result is a band "N: words": each of its words makes up between N and 2N of a million words. Single counts are not kept, nor is any order of words.
"""
import collections
import json
import re
import sys

LEAST_PER_MILLION = 32


def words(text):
    return re.findall(r"[a-z]+(?:'[a-z]+)?", text.lower().replace("\u2019", "'"))


def main():
    counts = collections.Counter()
    for name in sys.argv[1:]:
        with open(name, encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                for field in ("text", "source", "report"):
                    counts.update(words(row.get(field, "")))
    total = sum(counts.values())
    bands = collections.defaultdict(list)
    for word, count in counts.items():
        band = LEAST_PER_MILLION
        if count * 1e6 / total < band:
            continue
        while count * 1e6 / total >= 2 * band:
            band *= 2
        bands[band].append(word)
    print("# How often common English words are used: 'N: words', each between N and 2N times in a million words of news, web pages and books.")
    print("# Derived by derive_common_words.py, beside this file, from the public sets that the engine is measured on; counts only.")
    for band in sorted(bands, reverse=True):
        print(f"{band}: {' '.join(sorted(bands[band]))}")


if __name__ == "__main__":
    main()
