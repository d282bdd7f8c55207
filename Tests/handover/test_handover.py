"""Links and codes, on terminals made for the purpose: known and unknown, wide and narrow."""

import fcntl
import os
import pty
import re
import select
import shutil
import struct
import subprocess
import tempfile
import termios
import time
import unittest

PROGRAM = os.environ["TRUEPICTURE"]
POST = "Dealt with 2 missing people today #policing #truepicture"
URL = "https://x.com/intent/post?text=Dealt%20with%202%20missing%20people%20today%20%23policing%20%23truepicture"
UNTIL_POSTS = ["yes", "my own", "yes", "yes", "yes", "2 mispers", "done", "make my posts"]


class Terminal:
    """A program on a terminal of a size, talked to from prompt to prompt."""

    def __init__(self, columns, rows, **environment):
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "TRUEPICTURE_PROMPTS")}
        pid, self.descriptor = pty.fork()
        if pid == 0:
            os.environ.clear()
            os.environ.update(kept, INPUTRC="/dev/null", LANG="C.UTF-8", **environment)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execv(PROGRAM, [PROGRAM, "chat", "--seed", "0"])
        self.pid = pid
        self.read_until("> ")

    def read_until(self, end, seconds=20):
        """What it says until it waits with these characters last."""
        said = b""
        deadline = time.monotonic() + seconds
        while not said.endswith(end.encode()):
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.descriptor], [], [], left)[0]:
                raise AssertionError(f"no {end!r} at the end of {said[-600:]!r}")
            said += os.read(self.descriptor, 65536)
        return said.decode()

    def say(self, line, end="> "):
        """Types a line, and gives all that is shown until the next prompt."""
        os.write(self.descriptor, line.encode() + b"\r")
        return self.read_until(end)

    def close(self):
        os.close(self.descriptor)
        os.waitpid(self.pid, 0)


class HandOver(unittest.TestCase):
    def at_posts(self, columns=100, rows=60, **environment):
        terminal = Terminal(columns, rows, **environment)
        self.addCleanup(terminal.close)
        for answer in UNTIL_POSTS:
            terminal.say(answer)
        return terminal

    def test_a_known_terminal_gets_a_link_to_click_and_the_bare_address(self):
        said = self.at_posts(TERM="xterm-256color", VTE_VERSION="7000").say("link 1")
        self.assertIn(f"\x1b]8;;{URL}\x1b\\{URL}\x1b]8;;\x1b\\", said)

    def test_an_unknown_terminal_gets_the_bare_address(self):
        for term in ("xterm", "dumb"):
            said = self.at_posts(TERM=term).say("link 1")
            self.assertIn(URL, said)
            self.assertNotIn("\x1b]8", said)

    def test_a_code_holds_the_bytes_of_the_post_and_of_its_link(self):
        if not shutil.which("zbarimg"):
            self.skipTest("zbarimg is not installed")
        for environment in ({}, {"NO_COLOR": "1"}):
            terminal = self.at_posts(TERM="xterm", **environment)
            for command, content in (("qr 1", POST), ("qr 1 link", URL)):
                said = terminal.say(command)
                self.assertEqual("\x1b[97;40m" in said, not environment)
                self.assertEqual(decoded(said), content)

    def test_a_small_window_is_told_that_the_code_does_not_fit(self):
        for columns, rows in ((100, 20), (36, 60)):
            said = self.at_posts(columns, rows, TERM="xterm").say("qr 1")
            self.assertIn("does not fit", " ".join(said.split()))
            self.assertNotIn("▀", said)

    def test_a_dumb_terminal_is_told_of_the_link(self):
        said = self.at_posts(TERM="dumb").say("qr 1")
        self.assertIn('"link 1"', said)
        self.assertNotIn("▀", said)

    def test_a_narrow_window_breaks_between_words_but_never_a_post(self):
        terminal = self.at_posts(40, 60, TERM="dumb")
        self.assertIn(POST, terminal.say("preview"))
        for line in terminal.say("help").splitlines():
            self.assertLessEqual(len(line), 40)

    def test_edit_begins_with_the_post(self):
        terminal = self.at_posts(TERM="xterm")
        terminal.say("edit 1", end=POST)
        said = terminal.say("\x01\x0bGood day, two people home #truepicture")
        self.assertIn("\nGood day, two people home #truepicture", said)


def decoded(said):
    """What a scanner reads in a code drawn in half blocks."""
    drawn = [re.sub(r"\x1b\[[0-9;]*m", "", line).rstrip("\r") for line in said.splitlines()]
    drawn = [line for line in drawn if line and set(line) <= set(" ▀▄█") and "█" in line]
    halves = {" ": (0, 0), "▀": (1, 0), "▄": (0, 1), "█": (1, 1)}
    rows = []
    for line in drawn:
        for half in (0, 1):
            row = "".join(f"{255 * halves[square][half]} " * 6 for square in line)
            rows += [row] * 6
    with tempfile.NamedTemporaryFile("w", suffix=".pgm") as picture:
        picture.write(f"P2\n{len(drawn[0]) * 6} {len(rows)}\n255\n" + "\n".join(rows) + "\n")
        picture.flush()
        read = subprocess.run(
            ["zbarimg", "--quiet", "--raw", "--oneshot", picture.name], capture_output=True, check=False
        )
    return read.stdout.decode().rstrip("\n")


if __name__ == "__main__":
    unittest.main()
