"""What the generators share: folding, the English list, and writing a table as Swift."""

import os
import pathlib
import re
import unicodedata

LEXICONS = pathlib.Path(__file__).parents[2] / "Sources/Screening/Lexicons"
SCOWL = os.environ.get("SCOWL", "/usr/share/dict/scowl")
ENDINGS = "s es ed d ing ly er r".split()


def folded(name):
    """A name in lower-case ASCII letters, accents and apostrophes dropped."""
    special = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae"})
    plain = unicodedata.normalize("NFD", name.translate(special))
    return re.sub("['’ -]", "", "".join(c for c in plain if not unicodedata.combining(c))).lower()


def ordinary_words(folder=SCOWL):
    """English words of SCOWL's sizes 10 to 35 (about the 40,000 most usual), lower case only."""
    words = set()
    for region in ("english", "british"):
        for size in (10, 20, 35):
            path = pathlib.Path(folder) / f"{region}-words.{size}"
            if path.exists():
                words |= set(path.read_text("latin1").split())
    return {word for word in words if re.fullmatch("[a-z]{2,20}", word)} - PERSONS


def stems(word):
    """What the word may be a plain form of: walks, walked, walking, making, hoping."""
    found = []
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)]
            found.append(stem)
            if ending == "ing":
                found.append(stem + "e")
    return found


def write(file, name, summary, note, words):
    """A table by length, each length sorted, many words a line: found by halving, never loaded."""
    tables = []
    for length in sorted({len(word) for word in words}):
        row = 98 // (length + 1)
        same = sorted(word for word in words if len(word) == length)
        lines = (" ".join(same[start : start + row]) for start in range(0, len(same), row))
        text = "\n".join("    " + line for line in lines)
        tables.append(f'    {length}: """\n{text}\n    """,\n')
    (LEXICONS / f"{file}.swift").write_text(
        f"// {note}\nextension SortedWords {{\n  /// {summary}\n  static let {name} = SortedWords([\n"
        + "".join(tables) + "  ])\n}\n"
    )


# In SCOWL as verbs or things nobody posts about, but names to a reader.
PERSONS = set("abigail alec barney bernard christian colin dexter georgette jacky jemmy jenny jimmy "
              "johnny josh jules kelly kirk maria marc martin nelly polly rick roger sally sukey "
              "terry tommy trent vera wally".split())
