"""The module that the bridges share, with small programs in place of the real one."""

import asyncio
import json
import sys
import tempfile
import unittest
from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path

from bridges.child import Child

# Says each message back. Some messages end it, have it hang, or find the store full; RUNS grows with
# each start.
PROGRAM = """
import json, os, sys, time
with open(sys.argv[1], "a") as runs: runs.write("x")
for line in sys.stdin:
    request = json.loads(line)
    said, sender = request.get("message"), request.get("sender")
    if said == "end" or said == "end once" and os.path.getsize(sys.argv[1]) == 1:
        os._exit(9)
    if said == "hang" or said == "hang once" and os.path.getsize(sys.argv[1]) == 1:
        time.sleep(1000)
    if said == "fill" and not os.path.exists(sys.argv[1] + sender):
        open(sys.argv[1] + sender, "w").close()
        said = {"code": 503}
    else:
        said = [{"recipient_id": sender, "text": said}]
    print(json.dumps(said), flush=True)
"""


class ChildTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.runs = Path(folder.name, "runs")
        self.notes = self.enterContext(redirect_stderr(StringIO()))
        command = [sys.executable, "-c", PROGRAM, str(self.runs)]
        self.child = await self.enterAsyncContext(Child(command, deadline=0.5))

    async def say(self, sender: str, message: str) -> object:
        """What is said back, or the reason of an error."""
        request = {"sender": sender, "message": message, "message_id": message}
        async with asyncio.timeout(20), self.child.turn(request) as answer:
            said = json.loads(answer)
            return said[0]["text"] if isinstance(said, list) else said["reason"]

    async def test_a_message_that_ended_the_program_once_is_sent_again(self) -> None:
        self.assertEqual(await self.say("one", "end once"), "end once")
        self.assertEqual(self.runs.read_text(), "xx")

    async def test_a_message_that_ended_the_program_twice_is_set_aside(self) -> None:
        self.assertEqual(await self.say("one", "end"), "SetAside")
        self.assertEqual(await self.say("one", "yes"), "yes")
        self.assertEqual(self.runs.read_text(), "xxx")

    async def test_a_program_that_hangs_is_started_again(self) -> None:
        self.assertEqual(await self.say("one", "hang once"), "hang once")
        self.assertEqual(self.runs.read_text(), "xx")

    async def test_a_message_that_hung_the_program_twice_is_set_aside(self) -> None:
        said = await asyncio.gather(self.say("one", "hang"), self.say("two", "yes"))
        self.assertEqual(said, ["SetAside", "yes"])

    async def test_a_program_that_nobody_asks_does_not_hang(self) -> None:
        self.assertEqual(await self.say("one", "yes"), "yes")
        await asyncio.sleep(1.2)
        self.assertEqual(await self.say("one", "no"), "no")
        self.assertEqual(self.runs.read_text(), "x")

    async def test_nobody_else_is_blamed(self) -> None:
        senders = [f"officer {number}" for number in range(20)]
        said = await asyncio.gather(
            *(self.say(sender, "end" if sender == "officer 7" else sender) for sender in senders)
        )
        expected = ["SetAside" if sender == "officer 7" else sender for sender in senders]
        self.assertEqual(said, expected)

    async def test_a_message_that_could_not_be_stored_is_sent_again(self) -> None:
        said = await asyncio.gather(self.say("one", "fill"), self.say("two", "yes"))
        self.assertEqual(said, ["fill", "yes"])

    async def test_a_person_has_one_message_on_its_way(self) -> None:
        order = []

        async def converse(message: str) -> None:
            async with self.child.turn({"sender": "one", "message": message}):
                order.append(message)
                await asyncio.sleep(0.01)
                order.append(message)

        await asyncio.gather(*(converse(message) for message in "abc"))
        self.assertEqual(order, list("aabbcc"))

    async def test_notes_hold_no_word(self) -> None:
        await self.say("one", "end")
        await self.say("one", "yes")
        words = [note.split()[0] for note in self.notes.getvalue().splitlines()]
        self.assertEqual(words, ["ended", "set_aside", "ended"])


if __name__ == "__main__":
    unittest.main()
