"""How fast it answers, against yardsticks of the same rounds."""

import sqlite3
import statistics
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from served import GATE, TALK, Served, lines

SENDERS, TALKS = 400, 12  # so many people at once, one after the other
LATEST = 2000  # lines one at a time


def seconds(command: Sequence[str], load: list[bytes]) -> float:
    """How long a process takes over lines in a file."""
    with tempfile.TemporaryFile() as file, tempfile.TemporaryFile() as out:
        file.write(b"".join(load))
        file.seek(0)
        start = time.perf_counter()
        subprocess.run(command, stdin=file, stdout=out, check=True)
        return time.perf_counter() - start


def waits(command: Sequence[str], load: list[bytes]) -> list[float]:
    """How long each line takes there and back, one at a time; the first is not counted."""
    took = []
    with Served(command) as served:
        write, read = served.child.stdin.raw.write, served.child.stdout.readline
        for line in load:
            start = time.perf_counter()
            write(line)
            read()
            took.append(time.perf_counter() - start)
    return took[1:]


def speed(serve: Sequence[str], bare: str, rounds: int) -> float:
    """Prints the ratios and gives the durable lines a second."""
    many = [line for talk in range(TALKS) for line in lines(range(talk * SENDERS, (talk + 1) * SENDERS), TALK)]
    one = lines([0], GATE + ["2 arrests", "help", "3 mispers", "why"] * (LATEST // 4))
    rows: dict[str, list[float]] = {}

    def note(name: str, figure: float) -> None:
        rows.setdefault(name, []).append(figure)

    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            store = ["--store", str(folder / "store.db")]
            memory, jq = seconds(serve, many), seconds(["jq", "-c", "."], many)
            durable = seconds([*serve, *store], many)
            sizes = weights(folder / "store.db")
            floor = seconds([bare, str(folder / "bare.db"), *sizes], many)
            note("lines a second in memory", len(many) / memory)
            note("  against jq -c . (goal 1.0)", jq / memory)
            note("lines a second durable", len(many) / durable)
            note("  against a bare loop in C (goal 0.35)", floor / durable)
            single = waits([*serve, "--store", str(folder / "one.db")], one)
            note("microseconds durable, one at a time, p50", statistics.median(single) * 1e6)
            note("microseconds durable, one at a time, p99", statistics.quantiles(single, n=100)[98] * 1e6)
            alone = waits([bare, str(folder / "bare1.db"), *sizes], one)
            note("  against the loop in C (goal 0.75)", sum(alone) / sum(single))
            there, cat = statistics.median(waits(serve, one)), statistics.median(waits(["cat"], one))
            note("microseconds there and back in memory", there * 1e6)
            note("  against cat (goal at most 3)", there / cat)
    for name, figures in rows.items():
        print(f"{statistics.median(figures):12.2f}  {name}  ({min(figures):.2f} to {max(figures):.2f})")
    return statistics.median(rows["lines a second durable"])


def weights(store: Path) -> list[str]:
    """How many bytes an answer and a session have in a store."""
    with sqlite3.connect(store) as database:
        answer = database.execute("SELECT avg(length(line)) FROM answer").fetchone()[0]
        return [str(round(answer)), "500"]
