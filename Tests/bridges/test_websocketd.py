"""`truepicture chat` behind websocketd: a conversation for each connection, without a bridge."""

import asyncio
import subprocess
import unittest

from aiohttp import ClientSession, ClientWebSocketResponse, WSServerHandshakeError

from evening import PROGRAM, chatted
from loopback import end, free_port, wait_for_port
from officer import DEADLINE, Officer

NUMBERED = ["yes", "hm", "hm", "hm", "2"]  # after three tries the choices are numbered
LINES = [*NUMBERED, "yes", "yes", "yes", "2 missing persons", "done", "make my posts", "forget"]


class Page(Officer):
    """An officer at a web page."""

    def __init__(self, name: str, socket: ClientWebSocketResponse) -> None:
        super().__init__(name)
        self.socket = socket

    async def say(self, line: str) -> None:
        await self.socket.send_str(line)

    async def listen(self) -> None:
        """Hears all until the program ends."""
        async for line in self.socket:
            self.hear(line.data)


class Websocketd(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        port = free_port()
        self.origin = f"http://127.0.0.1:{port}"
        options = [f"--port={port}", "--address=127.0.0.1", "--sameorigin=true", "--loglevel=fatal"]
        passed = "--passenv=PATH,TRUEPICTURE_PROMPTS"
        server = subprocess.Popen(
            ["websocketd", *options, passed, PROGRAM, "chat", "--seed", "0"],
            stderr=subprocess.DEVNULL,
        )
        self.addCleanup(end, server)
        wait_for_port(port, server)
        self.session = await self.enterAsyncContext(ClientSession())

    async def page(self, name: str) -> Page:
        return Page(name, await self.session.ws_connect(self.origin, origin=self.origin))

    async def test_two_officers_at_once(self) -> None:
        pages = [await self.page("one"), await self.page("two")]
        for line in LINES:
            for page in pages:
                await page.say(line)
        async with asyncio.timeout(DEADLINE):
            await asyncio.gather(*(page.listen() for page in pages))
        for page in pages:
            self.assertEqual(page.heard, chatted(*LINES))

    async def test_a_pasted_newline_makes_two_answers(self) -> None:
        page = await self.page("one")
        await page.say("\n".join(LINES))
        async with asyncio.timeout(DEADLINE):
            await page.listen()
        self.assertEqual(page.heard, chatted(*LINES))

    async def test_a_page_from_elsewhere_is_refused(self) -> None:
        with self.assertRaises(WSServerHandshakeError):
            await self.session.ws_connect(self.origin, origin="http://elsewhere.example")


if __name__ == "__main__":
    unittest.main()
