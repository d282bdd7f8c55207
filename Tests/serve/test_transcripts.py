"""The same answers give the same conversation in `chat` and in `serve`."""

import re
import subprocess
import unittest
from pathlib import Path

from bridge import GATE, PROGRAM, TALK, talk, turns

GATE = [GATE[1], "my own", *GATE[3:]]
TALK = GATE + TALK[6:]

SCRIPTS = {
    "posts": TALK + ["done"],
    "asked in turn": GATE + ["ask me", "yes", "2", "2 hours", "no", "about 5", "skip", "done", "make my posts"],
    "declined": ["no"],
    "not understood": ["what", "eh", "?", "yes", "what", "what", "my own", "yes"],
    "changed": TALK + ["actually it was 3 hours", "reword 1", "back", "review", "help", "why"],
    "waits": ["yes", "my own", "not yet"],
}
TRANSCRIPTS = Path(__file__).parent.parent / "Transcripts"


class Transcripts(unittest.TestCase):
    def test_scripts(self):
        for name, script in SCRIPTS.items():
            with self.subTest(name):
                self.compare(script)

    def test_transcripts(self):
        played = 0
        for path in sorted(TRANSCRIPTS.glob("*.chat")):
            script = answers_in(path)
            if script is None:
                continue
            with self.subTest(path.name):
                self.compare(*script)
                played += 1
        if not played:
            self.skipTest("there is no transcript of a plain conversation")

    def compare(self, answers, options=()):
        served = turns(talk(["/session_start"] + answers), *options)
        asked = [turn[-1]["custom"].get("id") for turn in served]
        if any(place == "gate.account" and text in "123" for place, text in zip(asked, answers)):
            return  # a number names an account only where they were shown with numbers
        chat = subprocess.run(
            [PROGRAM, "chat", "--seed", "0", *options],
            input="".join(text + "\n" for text in answers).encode(),
            capture_output=True,
            check=False,
        )
        expected = common(chat.stdout.decode().split("\n"))
        got = common(line for turn in served for bubble in turn for line in bubble["text"].split("\n"))
        if served[-1][-1]["custom"]["kind"] != "done":
            # The end of a pipe is a farewell in chat; over a bridge nothing has happened.
            expected = expected[: len(got)]
        self.assertEqual([reticent(*pair) for pair in zip(expected, got)], got)
        self.assertEqual(len(expected), len(got))


def common(lines):
    """The lines without what each way of talking adds of its own: hints, places, what is kept."""
    kept = []
    for line in lines:
        line = re.sub(r" \((yes / no|ie / na)\)$", "", line)
        if line and not re.match(
            r"\d\. (Official account|Your own account|Only re-posting)$"
            r"|Post \d+ of \d+, |I never post\.|I have kept nothing|This chat is kept",
            line,
        ):
            kept.append(line)
    return kept


def reticent(line, served):
    """A line of chat without the words that serve withholds, if it is the same line otherwise."""
    words = re.escape(served).replace(re.escape('"..."'), '".*"')
    return served if re.fullmatch(words, line) else line


def answers_in(path):
    """The answers of a transcript, and its options; None where it does more than answer."""
    answers, options = [], []
    for line in path.read_text(encoding="utf-8", errors="surrogateescape").split("\n"):
        if line.startswith("> ") or line == ">":
            answers.append(line[2:])
        elif line.startswith("%lang ") or line.startswith("%network "):
            options += ["--" + line[1:].split()[0], line.split()[1]]
        elif line.startswith(("%interrupt", "%stop-here", "%at ", "%campaign", "%keep", "%seed")):
            return None
    try:
        "".join(answers).encode()
    except UnicodeEncodeError:
        return None
    return (answers, tuple(options)) if answers else None


if __name__ == "__main__":
    unittest.main()
