"""The rounds of scripts/bench: the program and its yardsticks in turn, and the ratios between them.

Machines drift by a factor of two within minutes, so only ratios of one round count; what is printed
is their median, with the least and the most beside it.
"""

import importlib.util
import os
import statistics
import subprocess
import sys
import time

ROUNDS = 7
BENCH, PROGRAM, PYTHON = sys.argv[1:4]
FOLDER = os.path.dirname(os.path.abspath(__file__))
YARDSTICKS = os.path.join(FOLDER, "yardsticks.py")

# What is compared, which way round, and the ratio to reach.
IN_PROCESS = [
    ("reading durations / recognizers-text-suite", "durations", "recognizers-durations", 1000),
    ("reading durations / thirty naive expressions", "durations", "naive-regexes", 0.5),
    ("screening / PCRE2 JIT, 42 patterns one by one", "screen", "pcre2-jit", 2),
    ("screening / Presidio with its smallest model", "screen", "presidio", 400),
]
# How the figures of one kind of work are to grow with its size: not at all.
GROWTH = [
    ("the cost of a reply", "conversation", [10, 100, 1_000], "replies in the conversation"),
    ("the cost of a byte read", "read", [100, 1_000, 10_000, 100_000], "bytes in the line"),
    ("the cost of a byte screened", "screen", [100, 1_000, 10_000, 100_000], "bytes in the line"),
]
PASS = [PYTHON, "-c", "pass"]
CHAT = [PROGRAM, "chat", "--seed", "1"]
INTERVIEW = [PYTHON, os.path.join(FOLDER, "interviews.py")]
REPLIES = ["yes", "my own", "yes", "yes", "yes", "ask me", "yes", "2", "no", "5 hours"]
REPLIES = "\n".join(REPLIES + ["make my posts", "done", ""]).encode()
# Two processes, what both are told, and the ratio to reach; then the module that the one needs.
PROCESSES = [
    ("truepicture --help / python3 -c pass", [PROGRAM, "--help"], PASS, b"", 0.4, "os"),
    ("start, load the campaign, decline / python3 -c pass", CHAT, PASS, b"no\n", 0.7, "os"),
    ("screen one line / python3 -c pass", [PROGRAM, "screen", "Four hours in A&E"], PASS, b"", 1.0, "os"),
    ("an interview by RiveScript / by truepicture", INTERVIEW + ["rivescript"], CHAT, REPLIES, 3, "rivescript"),
    ("an interview by AIML / by truepicture", INTERVIEW + ["aiml"], CHAT, REPLIES, 6, "aiml"),
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


def growth(rounds, kind, sizes):
    """What one costs at each size, the smallest being 1: the median of the rounds."""
    costs = [[ours[f"{kind}-{sizes[0]}"] / ours[f"{kind}-{size}"] for size in sizes] for ours in rounds]
    return [statistics.median(column) for column in zip(*costs)]


def main():
    ratios = {name: [] for name, *_ in IN_PROCESS + PROCESSES}
    rounds = []
    for _ in range(ROUNDS):
        ours, theirs = figures([BENCH]), figures([PYTHON, YARDSTICKS, BENCH])
        rounds.append(ours)
        for name, mine, yardstick, _ in IN_PROCESS:
            if yardstick in theirs:
                ratios[name].append(ours[mine] / theirs[yardstick])
        for name, one, other, typed, _, module in PROCESSES:
            if importlib.util.find_spec(module):
                ratios[name].append(seconds(one, typed) / seconds(other, typed))
    reached = {name: reach for name, *_, reach in IN_PROCESS}
    reached |= {name: reach for name, *_, reach, _ in PROCESSES}
    for name, reach in reached.items():
        if ratios[name]:
            show(name, ratios[name], reach)
        else:
            print(f"{name}: the yardstick is not installed")
    for name, kind, sizes, of in GROWTH:
        costs = " : ".join(f"{cost:.2g}" for cost in growth(rounds, kind, sizes))
        print(f"{name} with {', '.join(map(str, sizes))} {of}: {costs}, to reach: no more than 1")


main()
