"""XMPP: one account, and everybody who writes to it has a conversation of their own.

The server's archive is the inbox: a message that arrives on the stream only rings the bell. So
nothing is lost while the bridge is away, nothing is read twice, and the order is the server's.
What the bridge has said is in the archive too, so that it is not said again after a crash.
"""

import asyncio
from pathlib import Path

from slixmpp import ClientXMPP

from ..answers import texts
from ..child import Child
from ..mark import Mark
from ..notes import note
from ..options import options, read, secret
from .archive import Archived, archived

RESOURCE = "truepicture"  # always the same: a new connection takes the place of a dead one
PAUSE = 1.0  # seconds before connecting again


class Inbox(ClientXMPP):
    """The bridge's account on the server."""

    def __init__(self, jid: str, password: str, child: Child, mark: Mark, ca: Path | None) -> None:
        super().__init__(f"{jid}/{RESOURCE}", password)
        self.child, self.mark = child, mark
        self.ca_certs = ca
        for plugin in ("xep_0199", "xep_0203", "xep_0313"):  # ping, delay, archive
            self.register_plugin(plugin)
        self.bell = asyncio.Event()
        self.refused = asyncio.Event()
        self.reading: asyncio.Task[None] | None = None
        self.add_event_handler("session_start", self.begin)
        self.add_event_handler("message", lambda _: self.bell.set())
        self.add_event_handler("disconnected", self.begin_again)
        self.add_event_handler("failed_auth", lambda _: self.refused.set())

    async def serve(self, *address: str) -> None:
        """Stays connected until the server refuses the password."""
        self.address = address
        self.connect(*address)
        await self.refused.wait()

    def begin(self, _: object) -> None:
        """Reads on where all was finished."""
        self.mark.return_to_it()
        self.send_presence()
        self.reading = asyncio.create_task(self.read())

    async def begin_again(self, _: object) -> None:
        """Gives up what is under way and connects anew."""
        if self.reading:
            self.reading.cancel()
        note("disconnected", wait=PAUSE)
        await asyncio.sleep(PAUSE)
        self.connect(*self.address)

    async def read(self) -> None:
        """Answers what the archive has, and what comes, until the connection is lost."""
        after = self.mark.place
        try:
            async with asyncio.TaskGroup() as conversations:
                while True:
                    self.bell.clear()
                    new = [message async for message in archived(self, after)]
                    after = new[-1].place if new else after
                    said = {message.stanza["id"] for message in new if self.is_own(message)}
                    for message in new:
                        if self.is_question(message):
                            self.mark.begin(message.place)
                            conversations.create_task(self.answer(message, said))
                    await self.bell.wait()
        except* Exception as errors:
            note("broken", failures=len(errors.exceptions))
            self.disconnect()

    def is_question(self, message: Archived) -> bool:
        """Whether a person said it to the bridge, in words."""
        kind = message.stanza["type"]
        return not self.is_own(message) and kind in ("chat", "normal") and message.stanza["body"]

    def is_own(self, message: Archived) -> bool:
        """Whether the bridge itself said it."""
        return message.sender.bare == self.boundjid.bare

    async def answer(self, message: Archived, said: set[str]) -> None:
        """Passes a message on, and says of the answer what has not been said before."""
        request = {
            "sender": message.sender.bare,
            "message": message.stanza["body"],
            "message_id": message.place,
            "sent_at": message.sent_at,
            "input_channel": "xmpp",
        }
        async with self.child.turn(request) as answer:
            for index, text in enumerate(texts(answer)):
                reply = self.make_message(message.sender.bare, text, mtype="chat")
                reply["id"] = f"{message.place}.{index}"
                if reply["id"] not in said:
                    reply.send()
            await self["xep_0199"].ping()  # answered when the server has them all
        self.mark.finish(message.place)


async def main() -> None:
    """Serves one account until the server refuses its password."""
    parser = options("xmpp", __doc__)
    parser.add_argument("--account", required=True, help="such as bridge@example.org")
    parser.add_argument("--password", type=Path, required=True, help="file that holds it")
    parser.add_argument("--mark", type=Path, required=True, help="file for what is finished")
    parser.add_argument("--ca", type=Path, help="certificates to trust instead of the system's")
    parser.add_argument("--address", nargs=2, default=(), help="host and port, if not by DNS")
    chosen = read(parser)
    async with Child(chosen.program) as child:
        inbox = Inbox(chosen.account, secret(chosen.password), child, Mark(chosen.mark), chosen.ca)
        await inbox.serve(*chosen.address)
    raise SystemExit("the server refuses the password")


if __name__ == "__main__":
    asyncio.run(main())
