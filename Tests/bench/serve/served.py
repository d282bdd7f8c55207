"""A process that answers a line with a line, and the conversations that it is given."""

import json
import subprocess
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path

GATE = ["/session_start", "yes", "my own", "yes", "yes", "yes"]
TALK = GATE + [
    "2 mispers then A&E with a prisoner", "about 5", "an hour at a primary school", "done",
    "make my posts", "done",
]  # fmt: skip
HALF = TALK[:7]
# What can be said at any question of the interview, again and again.
CHATTER = ["3 mispers", "an hour at a primary school", "help", "2 arrests", "what", "status"]


def lines(senders: Iterable[int], texts: Sequence[str], start: int = 0) -> list[bytes]:
    """Conversations of some senders, a message of each in turn; ids are counted from a start."""
    people = list(senders)
    return [
        json.dumps({"sender": f"u{n}", "message": text, "message_id": f"u{n}-{i}"}).encode() + b"\n"
        for i, text in enumerate(texts, start)
        for n in people
    ]


class Served:
    """One run of a command."""

    def __init__(self, command: Sequence[str]) -> None:
        self.child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __enter__(self) -> "Served":
        return self

    def __exit__(self, *_: object) -> None:
        self.child.stdin.close()
        self.child.stdout.read()
        self.child.wait()

    def send(self, some: Sequence[bytes]) -> None:
        """Writes lines all at once and reads as many answers."""
        writing = threading.Thread(target=self._write, args=[b"".join(some)])
        writing.start()
        for _ in some:
            self.child.stdout.readline()
        writing.join()

    def _write(self, data: bytes) -> None:
        self.child.stdin.write(data)
        self.child.stdin.flush()

    @property
    def busy(self) -> float:
        """The seconds of processor time that its threads have had."""
        threads = Path(f"/proc/{self.child.pid}/task").glob("*/schedstat")
        return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9

    @property
    def resident(self) -> int:
        """The bytes of memory that it has."""
        with open(f"/proc/{self.child.pid}/status", encoding="ascii") as status:
            return 1024 * next(int(row.split()[1]) for row in status if row.startswith("VmRSS"))
