"""`kill -9` at random instants, under a pipelined load of many senders, on one store."""

import os
import random
import shutil
import sqlite3
import tempfile
import threading
import time
import unittest
from pathlib import Path

from bridge import TALK, Bridge, answers, line, talk

RUNS = int(os.environ.get("KILLS", "40"))
SENDERS = 40  # enough for batches that several processors share


class Officer:
    """One sender with a conversation to have: sends ahead, and again what was not answered."""

    def __init__(self, name, script):
        self.requests = talk(script, name)
        self.expected = [
            response.replace(b"@", name.encode()) for response in reference(tuple(script))
        ]
        self.answered = 0

    def lines(self, draw):
        """What to send in this run: perhaps something old, then what was not answered yet."""
        numbers = list(range(self.answered, min(len(self.requests), self.answered + 5)))
        if self.answered and draw.random() < 0.5:
            numbers.insert(0, draw.randrange(self.answered))
        return [(self, number) for number in numbers]

    @property
    def is_done(self):
        return self.answered == len(self.requests)


REFERENCE = {}


def reference(script):
    """The responses to a conversation that nobody disturbs, to a sender called @."""
    if script not in REFERENCE:
        REFERENCE[script] = answers(talk(script, "@"))
    return REFERENCE[script]


class Kill(unittest.TestCase):
    def test_every_message_is_answered_once(self):
        folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        store = folder / "store.db"
        draw = random.Random(os.environ.get("SEED", "2015"))
        scripts = [TALK, TALK[:6] + ["ask me", "yes", "3", "no", "skip", "back", "done"], ["hi", "no"]]
        officers, hired = [], 0
        heard = repeated = 0
        for run in range(RUNS):
            officers = [officer for officer in officers if not officer.is_done]
            while len(officers) < SENDERS:
                officers.append(Officer(f"officer-{hired}", draw.choice(scripts)))
                hired += 1
            queues = [officer.lines(draw) for officer in officers]
            sent = interleaved(draw, queues)
            got = self.run_until_killed(store, sent, draw)
            self.assertLessEqual(len(got), len(sent))
            for (officer, number), response in zip(sent, got):
                self.assertEqual(response, officer.expected[number], f"run {run}")
                if number < officer.answered:
                    repeated += 1
                else:
                    self.assertEqual(number, officer.answered)
                    officer.answered += 1
                    heard += 1
            if run % 10 == 9 and store.exists():
                self.check(store, officers)
        print(
            f"kill -9: {RUNS} runs, {hired} officers, {heard} answered once, "
            f"{repeated} answered again to the byte, none lost, none doubled"
        )

    def run_until_killed(self, store, sent, draw):
        """The whole response lines up to a random instant."""
        with Bridge("--store", str(store)) as bridge:
            load = b"".join(line(officer.requests[number]) + b"\n" for officer, number in sent)
            size = draw.choice([300, 3000, 30_000])
            threading.Thread(target=self.write, args=(bridge, load, size), daemon=True).start()
            got = []
            # An instant while it starts, or one after so many answers.
            if draw.random() < 0.2:
                time.sleep(draw.random() * 0.3)
            else:
                for _ in range(draw.randrange(len(sent))):
                    got.append(bridge.receive())
                time.sleep(draw.random() * 0.02)
            return got + bridge.kill()

    @staticmethod
    def write(bridge, load, size):
        try:
            for start in range(0, len(load), size):
                bridge.child.stdin.write(load[start : start + size])
                bridge.child.stdin.flush()
        except (BrokenPipeError, ValueError):
            pass

    def check(self, store, officers):
        """The file is whole, and holds every answer that was given."""
        with sqlite3.connect(store) as database:
            try:
                self.assertEqual(database.execute("PRAGMA integrity_check").fetchone(), ("ok",))
                kept = {
                    sender: count
                    for sender, count in database.execute(
                        "SELECT sender, count(*) FROM answer GROUP BY sender"
                    )
                }
            except sqlite3.OperationalError:
                return  # killed before there were tables
        for officer in officers:
            name = officer.requests[0]["sender"].encode()
            self.assertGreaterEqual(kept.get(name, 0), officer.answered)


def interleaved(draw, queues):
    """The lines of all queues, each in its order."""
    queues = [list(queue) for queue in queues if queue]
    lines = []
    while queues:
        queue = draw.choice(queues)
        lines.append(queue.pop(0))
        queues = [queue for queue in queues if queue]
    return lines


if __name__ == "__main__":
    unittest.main()
