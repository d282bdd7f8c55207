"""The rounds of scripts/bench: the program and its yardsticks in turn, and the ratios between them.

Machines drift by a factor of two within minutes, so only ratios of one round count; what is printed
is their median, with the least and the most beside it.
"""

import statistics
import subprocess
import sys
import time

ROUNDS = 7
BENCH, PROGRAM, PYTHON = sys.argv[1:4]
YARDSTICKS = __file__.replace("rounds.py", "yardsticks.py")

# What is compared, which way round, and the ratio to reach.
IN_PROCESS = [
    ("reading durations / recognizers-text-suite", "durations", "recognizers-durations", 1000),
    ("reading durations / thirty naive expressions", "durations", "naive-regexes", 0.5),
    ("screening / PCRE2 JIT, 42 patterns one by one", "screen", "pcre2-jit", 2),
]
DECLINE = b"no\n"
PROCESSES = [
    ("truepicture --help / python3 -c pass", [PROGRAM, "--help"], b"", 0.4),
    ("start, load the campaign, decline / python3 -c pass", [PROGRAM, "chat"], DECLINE, 0.7),
    ("screen one line / python3 -c pass", [PROGRAM, "screen", "Four hours in A&E"], b"", 1.0),
]


def figures(command):
    """The figures that a command prints, by name."""
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return {name: float(figure) for name, figure in (line.split() for line in out.splitlines())}


def seconds(command, typed=b""):
    """How long a whole process takes, the best of five."""
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run(command, input=typed, capture_output=True, check=False)
        best = min(best, time.perf_counter() - start)
    return best


def show(name, ratios, reach):
    low, middle, high = min(ratios), statistics.median(ratios), max(ratios)
    print(f"{name}: {middle:.3g} ({low:.3g} to {high:.3g}), to reach: {reach}")


def main():
    ratios = {name: [] for name, *_ in IN_PROCESS + PROCESSES}
    for _ in range(ROUNDS):
        ours, theirs = figures([BENCH]), figures([PYTHON, YARDSTICKS, BENCH])
        for name, mine, yardstick, _ in IN_PROCESS:
            if yardstick in theirs:
                ratios[name].append(ours[mine] / theirs[yardstick])
        for name, command, typed, _ in PROCESSES:
            ratios[name].append(seconds(command, typed) / seconds([PYTHON, "-c", "pass"]))
    for name, *_, reach in IN_PROCESS + PROCESSES:
        if ratios[name]:
            show(name, ratios[name], reach)
        else:
            print(f"{name}: the yardstick is not installed")


main()
