"""A program that is ended at a chosen instant: faulty.py FAULT PROGRAM [OPTION ...]

It passes lines through. When the file FAULT is there, the word in it says when both die with the
next message: `before` the program has it, `after` it was answered (and stored), or in the `middle`
of the line that says so. The file is removed first, so that it happens once.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

fault, command = Path(sys.argv[1]), sys.argv[2:]
program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def die() -> None:
    """Ends both as a power cut would."""
    program.kill()
    program.wait()
    os.kill(os.getpid(), signal.SIGKILL)


for line in sys.stdin.buffer:
    instant = ""
    if b'"sender"' in line and fault.exists():
        instant = fault.read_text()
        fault.unlink()
    if instant == "before":
        die()
    program.stdin.write(line)
    program.stdin.flush()
    answer = program.stdout.readline()
    if instant == "after":
        die()
    os.write(1, answer[: len(answer) // 2] if instant == "middle" else answer)
    if instant == "middle":
        die()
program.stdin.close()
sys.exit(program.wait())
