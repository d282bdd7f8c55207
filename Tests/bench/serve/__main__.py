"""Measures `serve`: python3 Tests/bench/serve PROGRAM BARE [ROUNDS]. See scripts/bench-serve."""

import sys

from growth import growth
from memory import memory
from speed import speed
from steady import steady

PROGRAM, BARE = sys.argv[1:3]
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 7
SERVE = [PROGRAM, "serve", "--seed", "0", "--log-level", "error"]

fastest = speed(SERVE, BARE, ROUNDS)
steady(SERVE, fastest / 2)
memory(SERVE)
growth(SERVE)
