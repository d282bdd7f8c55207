"""The Matrix bridge, against synapse; the second officer's room is encrypted."""

import asyncio
import tempfile
import unittest
from contextlib import suppress
from itertools import count
from pathlib import Path

from aiohttp import ClientError
from nio import (
    AsyncClient,
    AsyncClientConfig,
    EnableEncryptionBuilder,
    MatrixRoom,
    RegisterResponse,
    RoomCreateResponse,
    RoomMemberEvent,
    RoomMessageText,
    RoomSendResponse,
)

from evening import GATE
from homeserver import HOST, Synapse
from officer import DEADLINE, Officer
from promises import Promises

PASSWORD = "a password for these tests"
numbers = count()


class Client(Officer):
    """An officer's messenger, with one room for the bridge."""

    def __init__(self, name: str, bridge: str, url: str, keys: Path | None) -> None:
        super().__init__(name)
        self.bridge, self.encrypted = bridge, keys is not None
        self.client = AsyncClient(
            url,
            name,
            store_path=str(keys) if keys else "",
            config=AsyncClientConfig(encryption_enabled=self.encrypted),
        )
        self.met = asyncio.Event()
        self.client.add_event_callback(self.see, RoomMemberEvent)
        self.client.add_event_callback(self.read, RoomMessageText)

    async def invite(self) -> None:
        """Makes an account, and a room with the bridge."""
        answer = await self.client.register(self.name, PASSWORD)
        assert isinstance(answer, RegisterResponse)
        encryption = [EnableEncryptionBuilder().as_dict()] if self.encrypted else []
        room = await self.client.room_create(
            is_direct=True, invite=[self.bridge], initial_state=encryption
        )
        assert isinstance(room, RoomCreateResponse)
        self.room = room.room_id
        self.syncing = asyncio.create_task(self.sync())

    async def sync(self) -> None:
        """Hears what comes, also after the server was away."""
        while True:
            with suppress(ClientError):
                await self.client.sync_forever(DEADLINE * 1000)
            await asyncio.sleep(0.1)

    async def say(self, line: str) -> None:
        content = {"msgtype": "m.text", "body": line}
        sent = await self.client.room_send(
            self.room, "m.room.message", content, ignore_unverified_devices=True
        )
        assert isinstance(sent, RoomSendResponse)

    def see(self, _: MatrixRoom, event: RoomMemberEvent) -> None:
        if event.state_key == self.bridge and event.membership == "join":
            self.met.set()

    def read(self, _: MatrixRoom, event: RoomMessageText) -> None:
        if event.sender == self.bridge:
            self.hear(event.body)

    async def leave(self) -> None:
        """Ends the messenger."""
        self.syncing.cancel()
        await self.client.close()


class Matrix(Promises, unittest.IsolatedAsyncioTestCase):
    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.synapse = Synapse(Path(folder.name))
        cls.addClassCleanup(cls.synapse.end)

    async def join(self) -> None:
        number, url = next(numbers), self.synapse.url
        password, keys = self.folder / "password", self.folder / "keys"
        password.write_text(PASSWORD)
        keys.mkdir()
        account = AsyncClient(url)
        await account.register(f"bridge-{number}", PASSWORD)
        await account.close()
        bridge = f"@bridge-{number}:{HOST}"
        self.options = (
            f"bridges.matrix --server {url} --account {bridge}"
            f" --password {password} --state {self.folder}/state"
        ).split()
        self.officers = (
            Client(f"officer-one-{number}", bridge, url, None),
            Client(f"officer-two-{number}", bridge, url, keys),
        )
        for officer in self.officers:
            await officer.invite()
            self.addAsyncCleanup(officer.leave)

    async def start(self) -> None:
        await super().start()
        for officer in self.officers:
            await asyncio.wait_for(officer.met.wait(), DEADLINE)

    async def test_the_server_starts_anew(self) -> None:
        officer = self.officers[0]
        await self.talk(officer, *GATE)
        self.synapse.end()
        self.synapse.start()
        await self.assert_heard_all(officer)


if __name__ == "__main__":
    unittest.main()
