"""The Rasa REST shim, with a front end that asks again when it got no answer."""

import asyncio
import unittest
from functools import partial
from itertools import count

from aiohttp import ClientError, ClientSession

from loopback import eventually, free_port
from officer import Officer
from promises import Promises


class FrontEnd(Officer):
    """An officer's front end: one question at a time, each with an id of its own."""

    def __init__(self, name: str, url: str, session: ClientSession) -> None:
        super().__init__(name)
        self.url, self.session = url, session
        self.lines: asyncio.Queue[str] = asyncio.Queue()
        self.posting = asyncio.create_task(self.post_all())

    async def say(self, line: str) -> None:
        self.lines.put_nowait(line)

    async def post_all(self) -> None:
        for number in count():
            line = await self.lines.get()
            body = {"sender": self.name, "message": line, "message_id": f"m{number}"}
            for message in await eventually(partial(self.post, body), ClientError):
                self.assert_mine(message)
                self.hear(message["text"])

    def assert_mine(self, message: dict) -> None:
        if message["recipient_id"] != self.name:
            raise AssertionError("a message for somebody else")

    async def post(self, body: object) -> list[dict]:
        async with self.session.post(self.url, json=body) as response:
            return await response.json()


class Rasa(Promises, unittest.IsolatedAsyncioTestCase):
    async def join(self) -> None:
        port = free_port()
        self.options = ["bridges.rasa", "--port", str(port)]
        self.url = f"http://127.0.0.1:{port}/webhooks/rest/webhook"
        self.session = ClientSession()
        self.addAsyncCleanup(self.session.close)
        self.officers = tuple(
            FrontEnd(name, self.url, self.session) for name in ("officer-one", "officer-two")
        )
        for officer in self.officers:
            self.addCleanup(officer.posting.cancel)

    async def test_an_error_has_its_code(self) -> None:
        async def post():
            async with self.session.post(self.url, data="[") as response:
                return response.status, (await response.json())["status"]

        answer = await eventually(post, ClientError)
        self.assertEqual(answer, (400, "failure"))

    async def test_control_is_for_whoever_runs_the_bridge(self) -> None:
        async def post():
            forget = {"control": "forget", "sender": "officer-one"}
            async with self.session.post(self.url, json=forget) as response:
                return response.status

        self.assertEqual(await eventually(post, ClientError), 400)


if __name__ == "__main__":
    unittest.main()
