#!/usr/bin/env python3
"""Derives the word tables of src/QuoteCompare.Core/Lexicons from WordNet 3.0.

derive_wordnet.py WORDNET_DIR LEXICONS_DIR     (WORDNET_DIR: Debian's wordnet-base puts it at /usr/share/wordnet)

synonyms.txt         one synset a line: its single-word lemmas, each in one of its first senses or seen in that sense in WordNet's tagged texts
related-words.txt    a word, a colon, what WordNet ranks just above it (nouns and verbs) or calls similar (adjectives), first senses only
derived-words.txt    a word, a colon, the synonyms of what WordNet derives from it ("mediate: go-between", a synonym of "mediator"), first senses only
irregular-forms.txt  an inflected form that no rule gives, a colon, its lemma
The same WordNet gives the same files.
"""
import re
import sys
from pathlib import Path

# A sense further down a word's list is rarely the one meant; WordNet orders senses by how often they were tagged.
LAST_SENSE = 3
LAST_RELATED_SENSE = 1
LAST_DERIVED_SENSE = 1
KINDS = ("noun", "verb", "adj", "adv")
OF_LETTER = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
PLAIN = re.compile(r"(?=.{3,20}$)[a-z]+(-[a-z]+)*$")
NOTICE = [
    "# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. The full notice is in NOTICE-wordnet.txt.",
    "# Derived by derive_wordnet.py, beside this file, from WordNet 3.0 (https://wordnet.princeton.edu).",
]


def senses(folder):
    """(kind, lemma) -> the offsets of its synsets, most frequent sense first."""
    ranks = {}
    for kind in KINDS:
        for line in (folder / f"index.{kind}").read_text().splitlines():
            if line.startswith("  "):
                continue
            parts = line.split()
            count = int(parts[2])
            ranks[kind, parts[0]] = parts[-count:]
    return ranks


def tagged(folder):
    """(lemma, number of the part of speech, sense number) of every sense seen in the tagged texts."""
    seen = set()
    for line in (folder / "cntlist.rev").read_text().splitlines():
        key, number, count = line.split()
        lemma, rest = key.split("%")
        if int(count) > 1:
            seen.add((lemma, {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}[rest[0]], int(number)))
    return seen


def synsets(folder):
    """(kind, offset) -> lemmas, the offsets of what stands above it or is similar, and of what is derived from it."""
    for kind in KINDS:
        for line in (folder / f"data.{kind}").read_text().splitlines():
            if line.startswith("  "):
                continue
            parts = line.split(" | ")[0].split()
            count = int(parts[3], 16)
            lemmas = [re.sub(r"\(.*\)", "", parts[4 + 2 * i]).lower() for i in range(count)]
            at = 4 + 2 * count
            pointers = [parts[at + 1 + 4 * i: at + 5 + 4 * i] for i in range(int(parts[at]))]
            yield kind, parts[0], lemmas, [p[1] for p in pointers if p[0] in ("@", "&") and p[3] == "0000"], [
                (lemmas[int(p[3][:2], 16) - 1], OF_LETTER[p[2]], p[1]) for p in pointers if p[0] == "+"]


def write(path, head, lines):
    path.write_text("\n".join([*head, *NOTICE, *lines]) + "\n", encoding="utf-8")
    print(path.name, len(lines), "lines,", path.stat().st_size, "bytes")


def main(wordnet, lexicons):
    ranks, seen = senses(wordnet), tagged(wordnet)
    sets = {(kind, offset): (lemmas, above, derived) for kind, offset, lemmas, above, derived in synsets(wordnet)}

    def rank(kind, lemma, offset):
        order = ranks.get((kind, lemma), [])
        return order.index(offset) + 1 if offset in order else 99

    def usual(kind, lemma, offset, last):
        return PLAIN.match(lemma) and (rank(kind, lemma, offset) <= last or (lemma, kind, rank(kind, lemma, offset)) in seen)

    groups, related, derived = set(), {}, {}
    for (kind, offset), (lemmas, above, others) in sets.items():
        own = sorted({lemma for lemma in lemmas if usual(kind, lemma, offset, LAST_SENSE)})
        if len(own) > 1:
            groups.add(" ".join(own))
        for lemma in lemmas:
            if not PLAIN.match(lemma) or rank(kind, lemma, offset) > LAST_RELATED_SENSE or (lemma, kind, 1) not in seen:
                continue
            for target in above:
                for other in sets[kind, target][0]:
                    if PLAIN.match(other) and rank(kind, other, target) <= LAST_RELATED_SENSE and other != lemma and (other, kind, 1) in seen:
                        related.setdefault(lemma, set()).add(other)

        for lemma, *target in others:
            if PLAIN.match(lemma) and rank(kind, lemma, offset) <= LAST_DERIVED_SENSE:
                names = sets[tuple(target)][0]
                far = {other for other in names if PLAIN.match(other) and rank(target[0], other, target[1]) <= LAST_DERIVED_SENSE and other[:4] != lemma[:4]}
                if far:
                    derived.setdefault(lemma, set()).update(far)

    irregular = set()
    for kind in KINDS:
        for line in (wordnet / f"{kind}.exc").read_text().splitlines() if (wordnet / f"{kind}.exc").exists() else []:
            form, lemma = line.split()[:2]
            if PLAIN.match(form) and re.match(r"[a-z]{2,20}$", lemma) and (lemma, kind, 1) in seen and form != lemma:
                irregular.add(f"{form}: {lemma}")
    write(lexicons / "synonyms.txt", ["# Words that WordNet holds to be synonyms in one of their usual senses, one synset a line."], sorted(groups))
    write(lexicons / "related-words.txt", ["# Words with what WordNet ranks just above them or calls similar: 'word: other other'."],
          [f"{word}: {' '.join(sorted(others))}" for word, others in sorted(related.items())])
    write(lexicons / "derived-words.txt", ["# Words with the synonyms of what is derived from them: 'word: other other'."],
          [f"{word}: {' '.join(sorted(others))}" for word, others in sorted(derived.items())])
    write(lexicons / "irregular-forms.txt", ["# Inflected forms that no rule gives: 'form: lemma'."], sorted(irregular))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
