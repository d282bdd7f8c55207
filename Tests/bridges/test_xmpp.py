"""The XMPP bridge, against prosody."""

import asyncio
import tempfile
import unittest
from itertools import count
from pathlib import Path

from slixmpp import ClientXMPP

from evening import GATE
from officer import DEADLINE, Officer
from promises import Promises
from prosody import Prosody

PASSWORD = "a password for these tests"
numbers = count()


class Client(Officer):
    """An officer's messenger."""

    def __init__(self, name: str, to: str, prosody: Prosody) -> None:
        super().__init__(name)
        self.to = to
        self.client = ClientXMPP(f"{name}/phone", PASSWORD)
        self.client.ca_certs = prosody.ca
        self.present = asyncio.Event()
        self.client.add_event_handler("session_start", self.begin)
        self.client.add_event_handler("message", lambda message: self.hear(message["body"]))
        self.client.add_event_handler("disconnected", self.connect)
        self.port = prosody.port
        self.connect()

    def connect(self, _: object = None) -> None:
        self.client.connect("127.0.0.1", self.port)

    def begin(self, _: object) -> None:
        self.client.send_presence()
        self.present.set()

    async def leave(self) -> None:
        """Ends the messenger."""
        self.client.del_event_handler("disconnected", self.connect)
        await self.client.disconnect()

    async def say(self, line: str) -> None:
        self.client.send_message(self.to, line, mtype="chat")


class XMPP(Promises, unittest.IsolatedAsyncioTestCase):
    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.prosody = Prosody(Path(folder.name))
        cls.addClassCleanup(cls.prosody.end)

    async def join(self) -> None:
        number = next(numbers)
        password = self.folder / "password"
        password.write_text(PASSWORD)
        bridge, *officers = (
            self.prosody.register(f"{role}-{number}", PASSWORD)
            for role in ("bridge", "officer-one", "officer-two")
        )
        self.options = (
            f"bridges.xmpp --account {bridge} --password {password} --mark {self.folder}/mark"
            f" --address 127.0.0.1 {self.prosody.port} --ca {self.prosody.ca}"
        ).split()
        self.officers = tuple(Client(name, bridge, self.prosody) for name in officers)
        for officer in self.officers:
            await asyncio.wait_for(officer.present.wait(), DEADLINE)
            self.addAsyncCleanup(officer.leave)

    async def test_the_server_starts_anew(self) -> None:
        officer = self.officers[0]
        await self.talk(officer, *GATE)
        officer.present.clear()
        self.prosody.end()
        self.prosody.start()
        await asyncio.wait_for(officer.present.wait(), DEADLINE)
        await self.assert_heard_all(officer)


if __name__ == "__main__":
    unittest.main()
