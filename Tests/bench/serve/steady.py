"""How long answers take under a steady load, each from the moment its line was due."""

import statistics
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from served import TALK, Served, lines

SECONDS = 10


def steady(serve: Sequence[str], rate: float) -> None:
    """Prints p50 and p99 at so many lines a second, with a store."""
    count = int(rate * SECONDS)
    load = [
        line
        for talk in range(count // (len(TALK) * 500) + 1)
        for line in lines(range(talk * 500, talk * 500 + 500), TALK)
    ][:count]
    with tempfile.TemporaryDirectory() as folder:
        with Served([*serve, "--store", str(Path(folder, "store.db"))]) as served:
            answered: list[float] = []
            reading = threading.Thread(target=read, args=[served, count, answered])
            reading.start()
            start = time.perf_counter()
            due = [start + n / rate for n in range(count)]
            sent = 0
            while sent < count:
                now = time.perf_counter()
                ready = min(count, int((now - start) * rate) + 1)
                if ready > sent:
                    served.child.stdin.raw.write(b"".join(load[sent:ready]))
                    sent = ready
                time.sleep(0.0005)
            reading.join()
    took = [(done - then) * 1000 for done, then in zip(answered, due)]
    cuts = statistics.quantiles(took, n=100)
    print(f"milliseconds at a steady {rate:,.0f} lines a second, durable: p50 {cuts[49]:.2f}, p99 {cuts[98]:.2f}")


def read(served: Served, count: int, answered: list[float]) -> None:
    for _ in range(count):
        served.child.stdout.readline()
        answered.append(time.perf_counter())
