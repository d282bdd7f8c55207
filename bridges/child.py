"""The program behind a bridge: a process that takes a JSON line a message and gives one back."""

import asyncio
import json
from asyncio.subprocess import PIPE, Process
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from weakref import WeakValueDictionary

from .notes import note
from .passage import SET_ASIDE, UNWRITABLE, Passage, error_code

FIRST_WAIT, LONGEST_WAIT = 0.1, 30.0  # seconds before a next try
PATIENCE = 2.0  # seconds for the process to leave by itself
DEADLINE = 60.0  # seconds for an answer; a process that has none by then hangs
MOST_ENDINGS = 2  # so many times a line may end the process
LONGEST_LINE = 2**24  # bytes of an answer; the program itself holds requests to 64 KiB

HEALTH = b'{"control":"health"}\n'


class Child:
    """The process, kept running, with one lane through it for each person.

    A line without an answer is sent again when the process has ended: the program knows a
    `message_id` it has seen, and says the same as before. Who ended it cannot be told while many
    lines are on their way, so those then go one by one; a line that ends it alone, and again, is
    set aside. A process that does not answer in time is ended.
    """

    def __init__(self, command: Sequence[str], deadline: float = DEADLINE) -> None:
        self.command = command
        self.deadline = deadline
        self.wait = FIRST_WAIT
        self.waiting: asyncio.Queue[Passage] = asyncio.Queue()
        self.unanswered: deque[Passage] = deque()  # in the order they were sent
        self.lanes: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def __aenter__(self) -> "Child":
        self.keeping = asyncio.create_task(self._keep_running())
        return self

    async def __aexit__(self, *_: object) -> None:
        self.keeping.cancel()
        with suppress(asyncio.CancelledError):
            await self.keeping

    @asynccontextmanager
    async def turn(self, request: dict[str, object]) -> AsyncIterator[bytes]:
        """The answer to a message; until the block ends, the person's next message waits."""
        async with self.lanes.setdefault(str(request.get("sender")), asyncio.Lock()):
            yield await self._answer(json.dumps(request).encode() + b"\n")

    async def _answer(self, line: bytes) -> bytes:
        wait = FIRST_WAIT
        while True:
            passage = Passage(line)
            self.waiting.put_nowait(passage)
            answer = await passage.answer
            if error_code(answer) != UNWRITABLE:
                return answer
            note("unwritable", wait=wait)
            await asyncio.sleep(wait)
            wait = min(2 * wait, LONGEST_WAIT)

    async def _keep_running(self) -> None:
        while True:
            process = await asyncio.create_subprocess_exec(
                *self.command, stdin=PIPE, stdout=PIPE, limit=LONGEST_LINE
            )
            try:
                with suppress(ConnectionError, ValueError):  # it ended; its line is too long
                    await self._pass_lines(process)
            finally:
                code = await self._end(process)
            note("ended", code=code, wait=self.wait)
            await asyncio.sleep(self.wait)
            self.wait = min(2 * self.wait, LONGEST_WAIT)

    async def _pass_lines(self, process: Process) -> None:
        if not await self._exchange(process, HEALTH):
            return
        while self.unanswered:
            suspect = self.unanswered[0]
            answer = await self._exchange(process, suspect.line)
            if not answer:
                self._blame(suspect)
                return
            self._give(answer)
        sending = asyncio.create_task(self._send(process))
        try:
            while answer := await self._read_in_time(process):
                self._give(answer)
        finally:
            sending.cancel()
        if len(self.unanswered) == 1:
            self._blame(self.unanswered[0])

    async def _send(self, process: Process) -> None:
        while True:
            passage = await self.waiting.get()
            self.unanswered.append(passage)
            process.stdin.write(passage.line)
            await process.stdin.drain()

    async def _exchange(self, process: Process, line: bytes) -> bytes:
        with suppress(TimeoutError):
            async with asyncio.timeout(self.deadline):
                process.stdin.write(line)
                await process.stdin.drain()
                return await self._read(process)
        note("hangs")
        return b""

    async def _read_in_time(self, process: Process) -> bytes:
        """The next line, waited for without end only while nothing is unanswered."""
        reading = asyncio.create_task(self._read(process))
        try:
            while True:
                oldest = self.unanswered[0] if self.unanswered else None
                await asyncio.wait([reading], timeout=self.deadline)
                if reading.done():
                    return reading.result()
                if oldest:
                    note("hangs")
                    return b""
        finally:
            reading.cancel()

    async def _read(self, process: Process) -> bytes:
        """The next line without its end; nothing when the process has ended, also mid-line."""
        line = await process.stdout.readline()
        return line[:-1] if line.endswith(b"\n") else b""

    def _give(self, answer: bytes) -> None:
        self.wait = FIRST_WAIT
        self.unanswered.popleft().give(answer)

    def _blame(self, passage: Passage) -> None:
        passage.endings += 1
        if passage.endings == MOST_ENDINGS:
            note("set_aside")
            self._give(SET_ASIDE)

    async def _end(self, process: Process) -> int:
        process.stdin.close()  # at the end of its input the program finishes and leaves
        with suppress(TimeoutError):
            return await asyncio.wait_for(process.wait(), PATIENCE)
        process.kill()
        return await process.wait()
