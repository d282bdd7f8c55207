"""Invitations of the Matrix bridge, with a server that refuses at first."""

import asyncio
import unittest
from contextlib import redirect_stderr
from io import StringIO

from aiohttp import ClientError
from nio import JoinError, JoinResponse

from bridges.matrix.invitations import Invitations


class Refusing:
    """A client that is let in at the third try."""

    def __init__(self) -> None:
        self.tries: list[str] = []
        self.joined = asyncio.Event()

    async def join(self, room: str) -> JoinResponse | JoinError:
        self.tries.append(room)
        match len(self.tries):
            case 1:
                return JoinError("slow down", "M_LIMIT_EXCEEDED")
            case 2:
                raise ClientError
        self.joined.set()
        return JoinResponse(room)


class InvitationTests(unittest.IsolatedAsyncioTestCase):
    async def test_a_room_that_cannot_be_joined_yet_is_tried_again(self) -> None:
        client = Refusing()
        invitations = Invitations(client, wait=0.01)
        with redirect_stderr(StringIO()) as notes:
            invitations.take_up("room")
            invitations.take_up("room")
            await asyncio.wait_for(client.joined.wait(), 10)
        self.assertEqual(client.tries, ["room"] * 3)
        self.assertNotIn("room", notes.getvalue())


if __name__ == "__main__":
    unittest.main()
