"""What a reply costs as conversations get longer, more of them are open, and lines get longer."""

import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path

from served import CHATTER, GATE, HALF, Served, lines

REPLIES = [10, 100, 1000]
OPEN = [1, 10_000, 100_000]
BYTES = [100, 1000, 4000, 60_000]
ROUNDS = 5


def cost(served: Served, load: list[bytes]) -> float:
    """Microseconds of processor time a line, all sent at once."""
    start = served.busy
    served.send(load)
    return (served.busy - start) / len(load) * 1e6


def growth(serve: Sequence[str]) -> None:
    """Prints the three slopes, all with a store."""
    show("replies in the conversation", REPLIES, [by_length(serve, n) for n in REPLIES])
    show("open conversations", OPEN, [by_number(serve, n) for n in OPEN])
    show("bytes in the line", BYTES, [by_bytes(serve, n) for n in BYTES])


def show(what: str, sizes: list[int], costs: list[float]) -> None:
    print(f"processor microseconds a reply by {what}: " + ", ".join(f"{n:,}: {c:.1f}" for n, c in zip(sizes, costs)))


def by_length(serve: Sequence[str], length: int) -> float:
    """Some people go on after so many replies."""
    people = range(100)
    told = GATE + CHATTER * (length // len(CHATTER) + 1)
    with tempfile.TemporaryDirectory() as folder:
        with Served([*serve, "--store", str(Path(folder, "store.db"))]) as served:
            served.send(lines(people, told[:length]))
            return statistics.median(
                cost(served, lines(people, CHATTER, length + turn * len(CHATTER))) for turn in range(ROUNDS)
            )


def by_number(serve: Sequence[str], number: int) -> float:
    """People here and there among so many go on, each with one reply after the other."""
    with tempfile.TemporaryDirectory() as folder:
        with Served([*serve, "--store", str(Path(folder, "store.db"))]) as served:
            served.send(lines(range(number), HALF))
            people = range(0, number, max(1, number // 500))
            times = 500 // len(people)
            return statistics.median(
                cost(served, lines(people, CHATTER * times, len(HALF) + turn * times * len(CHATTER)))
                for turn in range(ROUNDS)
            )


def by_bytes(serve: Sequence[str], size: int) -> float:
    """Replies of so many bytes, with nothing in them that is understood."""
    with Served(serve) as served:
        served.send(lines([0], GATE))
        words = ("and then some more of the same " * (size // 30 + 1))[: max(1, size - 60)]
        return statistics.median(cost(served, lines([0], [words] * 50, 10 + turn * 50)) for turn in range(ROUNDS))
