"""The built program as a child process that is talked to a line at a time."""

import os
import select
import signal
import subprocess

PROGRAM = os.environ["TRUEPICTURE"]


class Program:
    """One run of `truepicture`, spoken to through pipes."""

    def __init__(self, *arguments, state, **environment):
        self.child = subprocess.Popen(
            [PROGRAM, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(os.environ, XDG_STATE_HOME=state, **environment),
        )
        self.unread = b""

    def read_until(self, question):
        """The lines up to the one that holds a question; an error when the program ends first."""
        lines = []
        while True:
            line = self.read_line()
            if not line:
                raise EOFError(f"ended after {lines}, before {question!r}")
            lines.append(line.rstrip("\n"))
            if question in line:
                return lines

    def read_line(self, seconds=30):
        """The next line, or what there is of it at the end; an error when none comes."""
        while b"\n" not in self.unread:
            if not select.select([self.child.stdout], [], [], seconds)[0]:
                raise TimeoutError(f"nothing said after {self.unread!r}")
            some = os.read(self.child.stdout.fileno(), 65536)
            if not some:
                break
            self.unread += some
        line, newline, self.unread = self.unread.partition(b"\n")
        return (line + newline).decode()

    def type(self, line):
        self.child.stdin.write((line + "\n").encode())
        self.child.stdin.flush()

    def kill(self):
        """Ends it as a power cut would, and gives what it had said by then."""
        self.child.send_signal(signal.SIGKILL)
        rest = self.unread + self.child.stdout.read()
        self.child.communicate()
        return rest.decode().splitlines()

    def end(self):
        """Closes its input; gives what it still said, what it complained of, and its exit code."""
        out, err = self.child.communicate()
        return out.decode().splitlines(), err.decode(), self.child.returncode


def run(answers, *arguments, state, **environment):
    """A whole run with these answers: its lines, its complaints, its exit code."""
    done = subprocess.run(
        [PROGRAM, *arguments],
        input="".join(answer + "\n" for answer in answers).encode(),
        capture_output=True,
        env=dict(os.environ, XDG_STATE_HOME=state, **environment),
        check=False,
    )
    return done.stdout.decode().splitlines(), done.stderr.decode(), done.returncode
