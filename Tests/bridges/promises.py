"""What every bridge keeps, whatever happens to it or to the program."""

import asyncio
import logging
import re
import signal
import sys
import tempfile
from itertools import cycle
from pathlib import Path

from evening import GATE, POSTS, SERVE, evening, foretold, foretold_texts
from officer import Officer

ROOT = Path(__file__).parents[2]

logging.disable(logging.WARNING)  # such as what asyncio says of each slow step


class Promises:
    """The tests of a bridge; a test case adds its network and how the bridge is started there."""

    options: list[str]  # the bridge's module and its own options
    officers: tuple[Officer, Officer]

    async def asyncSetUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.fault = self.folder / "fault"
        self.stderr = self.folder / "stderr"
        await self.join()
        await self.start()
        self.addAsyncCleanup(self.stop)

    async def join(self) -> None:
        """Gives the bridge and two officers accounts that nobody has used before."""
        raise NotImplementedError

    async def start(self) -> None:
        """Starts the bridge."""
        faulty = [sys.executable, str(Path(__file__).parent / "faulty.py"), str(self.fault)]
        program = [*faulty, *SERVE, "--store", str(self.folder / "store")]
        with self.stderr.open("ab") as stderr:
            self.bridge = await asyncio.create_subprocess_exec(
                *[sys.executable, "-m", *self.options, "--", *program], stderr=stderr, cwd=ROOT
            )

    async def stop(self) -> None:
        """Ends the bridge as a power cut would."""
        if self.bridge.returncode is None:
            self.bridge.send_signal(signal.SIGKILL)
            await self.bridge.wait()

    async def talk(self, officer: Officer, *lines: str) -> None:
        """Says each line when the one before is answered."""
        for line in lines:
            await self.say(officer, line)
            await officer.hears(len(foretold(*officer.said)))

    async def say(self, officer: Officer, line: str) -> None:
        """Says a line at once."""
        officer.said.append(line)
        await officer.say(line)

    async def assert_heard_all(self, officer: Officer) -> None:
        """All was answered once, in order, byte for byte; one more line shows that no more came."""
        await self.talk(officer, "status")
        self.assertEqual(officer.heard, foretold_texts(*officer.said))

    async def test_two_officers_at_once(self) -> None:
        for officer in self.officers:
            await self.talk(officer, *GATE)
        one, other = self.officers
        for first, second in zip(evening(2), evening(20), strict=True):
            await self.say(one, first)
            await self.say(other, second)
        for officer in self.officers:
            await self.assert_heard_all(officer)

    async def test_a_choice_by_its_number(self) -> None:
        officer = self.officers[0]
        chosen = GATE[: GATE.index("2") + 1]
        self.assertEqual(foretold(*chosen)[-1]["custom"]["id"], "gate.finished_shift")
        await self.talk(officer, *chosen)
        await self.assert_heard_all(officer)

    async def test_a_post_arrives_as_it_is(self) -> None:
        officer = self.officers[0]
        await self.talk(officer, *POSTS)
        posts = [said["text"] for said in foretold(*POSTS) if said["custom"]["kind"] == "post"]
        self.assertGreater(len(posts), 0)
        for post in posts:
            self.assertIn(post, officer.heard)
        await self.assert_heard_all(officer)

    async def test_the_program_ends_at_any_instant(self) -> None:
        officer = self.officers[0]
        for line, instant in zip(POSTS, cycle(["", "before", "after", "middle"]), strict=False):
            if instant:
                self.fault.write_text(instant)
            await self.talk(officer, line)
            self.assertFalse(self.fault.exists())
        await self.assert_heard_all(officer)

    async def test_the_bridge_ends_with_messages_in_flight(self) -> None:
        for officer in self.officers:
            await self.talk(officer, *GATE)
        for first, second in zip(evening(2), evening(20), strict=True):
            await self.say(self.officers[0], first)
            await self.say(self.officers[1], second)
        for so_far in (15, 30):
            await self.officers[0].hears(len(foretold(*GATE)) + so_far)
            await self.stop()
            await self.start()
        for officer in self.officers:
            await self.assert_heard_all(officer)

    async def test_the_bridge_was_away_for_more_than_a_page_of_messages(self) -> None:
        officer = self.officers[1]
        await self.talk(officer, *GATE)
        await self.stop()
        for line in [*evening(2), *evening(20), *evening(40)]:
            await self.say(officer, line)
        await self.start()
        await self.assert_heard_all(officer)

    async def test_forget(self) -> None:
        officer = self.officers[0]
        await self.talk(officer, *POSTS, "forget", *GATE)
        await self.assert_heard_all(officer)

    async def asyncTearDown(self) -> None:
        """Nobody's words, and nobody's name, on standard error."""
        noted = self.stderr.read_text()
        for officer in self.officers:
            self.assertNotIn(officer.name, noted)
            for word in re.findall(r"\w{4,}", " ".join(officer.said)):
                self.assertNotIn(word, noted)
