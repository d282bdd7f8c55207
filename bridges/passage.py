"""One line on its way through the program, and what its sender hears when it cannot pass."""

import asyncio
import json

UNWRITABLE = 503  # the store cannot be written: nothing happened, so the line is sent again

SET_ASIDE = json.dumps(
    {
        "version": "1.0.0",
        "status": "failure",
        "message": "The message ended the program, and was set aside.",
        "reason": "SetAside",
        "details": {},
        "help": None,
        "code": 500,
    }
).encode()


class Passage:
    """A request line and the answer that it waits for."""

    def __init__(self, line: bytes) -> None:
        self.line = line
        self.answer: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self.endings = 0  # how often the program ended while it had this line and no other

    def give(self, answer: bytes) -> None:
        """Hands over the answer, unless nobody waits for it any more."""
        if not self.answer.done():
            self.answer.set_result(answer)


def error_code(answer: bytes) -> int:
    """The code of an answer that is an error, and 0 of one that is a turn."""
    return json.loads(answer).get("code", 500) if answer.startswith(b"{") else 0
