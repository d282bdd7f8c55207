"""What officers say in these tests, and what the program answers when nothing is in between."""

import json
import os
import subprocess
from functools import cache

PROGRAM = os.environ["TRUEPICTURE"]
SERVE = [PROGRAM, "serve", "--seed", "0"]  # the first wordings, so that answers can be foretold

# Up to the first question about the shift; "2" is a choice from a numbered list.
GATE = ["hi", "yes", "2", "yes", "yes", "yes"]
POSTS = [*GATE, "2 missing persons and 3 hours at the hospital", "done", "make my posts"]


def evening(number: int) -> list[str]:
    """Forty answers that depend on each other, so that a lost, doubled or moved one shows."""
    return [
        line
        for count in range(number, number + 10)
        for line in (
            f"{count} prisoner escorts",
            "status",
            f"actually it was {count + 1} prisoner escorts",
            f"hospital guard for {count} hours",
        )
    ]


@cache
def foretold(*lines: str) -> list[dict]:
    """Every message that one officer gets for these lines, in order."""
    requests = "".join(json.dumps({"sender": "u", "message": line}) + "\n" for line in lines)
    done = subprocess.run(SERVE, input=requests.encode(), capture_output=True, check=True)
    return [message for line in done.stdout.splitlines() for message in json.loads(line)]


def foretold_texts(*lines: str) -> list[str]:
    """The words of those messages."""
    return [message["text"] for message in foretold(*lines)]


@cache
def chatted(*lines: str) -> list[str]:
    """Every line that `truepicture chat` writes when these are typed."""
    done = subprocess.run(
        [PROGRAM, "chat", "--seed", "0"],
        input="".join(line + "\n" for line in lines).encode(),
        capture_output=True,
        check=True,
    )
    return done.stdout.decode().splitlines()
