"""The command line that the bridges share: their own options, `--`, and the program to start."""

import argparse
import shutil
import sys
from pathlib import Path

PROGRAM = ["truepicture", "serve"]


def options(name: str, about: str | None) -> argparse.ArgumentParser:
    """The options of a bridge; it adds its own."""
    return argparse.ArgumentParser(
        prog=f"python3 -m bridges.{name}",
        usage=f"%(prog)s [OPTION ...] [-- PROGRAM ...]   (default: {' '.join(PROGRAM)})",
        description=about,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def read(parser: argparse.ArgumentParser) -> argparse.Namespace:
    """What was asked for, with the `program` to start; ends with a message when there is none."""
    words = sys.argv[1:]
    end = words.index("--") if "--" in words else len(words)
    chosen = parser.parse_args(words[:end])
    chosen.program = words[end + 1 :] or PROGRAM
    if shutil.which(chosen.program[0]) is None:
        parser.error(f"there is no program {chosen.program[0]}")
    return chosen


def secret(path: Path) -> str:
    """What a file holds, such as a password: other users can see a command line."""
    return path.read_text().strip()
