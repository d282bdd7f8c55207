"""Matrix: one account, and everybody who invites it has a conversation of their own.

The server's history is read from a token, which moves on when all up to it is answered. Each thing
that is sent has a transaction id made from the message it answers, so the server drops the second
of two when messages are read again after a crash.
"""

import asyncio
import os
from pathlib import Path

from nio import (
    AsyncClient,
    AsyncClientConfig,
    RoomMessageText,
    RoomSendResponse,
    SyncResponse,
)

from ..answers import texts
from ..child import Child
from ..mark import Mark
from ..notes import note
from ..options import options, read, secret
from .invitations import Invitations
from .login import log_in
from .timeline import said

POLL = 30_000  # milliseconds that the server may wait for something to happen
PAUSE = 1.0  # seconds after a failure
FILTER = {"room": {"timeline": {"limit": 100}}}


class Rooms:
    """The rooms that the bridge's account is in."""

    def __init__(self, client: AsyncClient, child: Child, mark: Mark) -> None:
        self.client, self.child, self.mark = client, child, mark
        self.invitations = Invitations(client)
        self.known = False  # who is in each room

    async def attend(self) -> None:
        """Answers what people say, for ever."""
        while True:
            try:
                await self.step()
            except* Exception as failures:
                note("broken", failures=len(failures.exceptions), wait=PAUSE)
                await asyncio.sleep(PAUSE)

    async def step(self) -> None:
        """Answers what happened since the mark, then moves it."""
        since = self.mark.place
        news = await self.client.sync(
            POLL if self.known else 0, FILTER, since, full_state=not self.known
        )
        if not isinstance(news, SyncResponse):
            raise ConnectionError("no news")
        self.known = True
        await self.keep_keys()
        for room in news.rooms.invite:
            self.invitations.take_up(room)
        if since is not None:  # the first time, what was said before the bridge came stays
            async with asyncio.TaskGroup() as conversations:
                for room, joined in news.rooms.join.items():
                    if self.client.rooms[room].member_count == 2:
                        messages = await said(self.client, room, joined.timeline, since)
                        conversations.create_task(self.converse(room, messages))
        self.mark.begin(news.next_batch)
        self.mark.finish(news.next_batch)

    async def converse(self, room: str, messages: list[RoomMessageText]) -> None:
        """Answers a room's messages in order."""
        for message in messages:
            request = {
                "sender": message.sender,
                "message": message.body,
                "message_id": message.event_id,
                "sent_at": message.server_timestamp,
                "input_channel": "matrix",
            }
            async with self.child.turn(request) as answer:
                for index, text in enumerate(texts(answer)):
                    await self.send(room, text, f"{message.event_id}.{index}")

    async def send(self, room: str, text: str, transaction: str) -> None:
        """Says something in a room, once; nothing when its person has closed it."""
        content = {"msgtype": "m.text", "body": text}
        sent = await self.client.room_send(
            room, "m.room.message", content, transaction, ignore_unverified_devices=True
        )
        if not isinstance(sent, RoomSendResponse) and sent.status_code != "M_FORBIDDEN":
            raise ConnectionError("not sent")

    async def keep_keys(self) -> None:
        """Does what encrypted rooms need after each news."""
        client = self.client
        await client.send_to_device_messages()
        if client.should_upload_keys:
            await client.keys_upload()
        if client.should_query_keys:
            await client.keys_query()
        if client.should_claim_keys:
            await client.keys_claim(client.get_users_for_key_claiming())


async def main() -> None:
    """Serves one account."""
    parser = options("matrix", __doc__)
    parser.add_argument("--server", required=True, help="such as https://matrix.example.org")
    parser.add_argument("--account", required=True, help="such as @bridge:example.org")
    parser.add_argument("--password", type=Path, required=True, help="file that holds it")
    parser.add_argument("--state", type=Path, required=True, help="folder for login, keys, mark")
    chosen = read(parser)
    os.umask(0o077)  # its keys are for the owner alone
    chosen.state.mkdir(exist_ok=True)
    config = AsyncClientConfig(encryption_enabled=True)
    client = AsyncClient(chosen.server, chosen.account, store_path=str(chosen.state), config=config)
    try:
        await log_in(client, secret(chosen.password), chosen.state / "session.json")
        async with Child(chosen.program) as child:
            await Rooms(client, child, Mark(chosen.state / "mark")).attend()
    finally:
        await client.close()


if __name__ == "__main__":
    asyncio.run(main())
