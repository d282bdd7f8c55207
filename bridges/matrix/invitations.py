"""Rooms that people invite the account into; one that cannot be joined yet is tried again."""

import asyncio
from contextlib import suppress

from aiohttp import ClientError
from nio import AsyncClient, JoinResponse

from ..notes import note

FIRST_WAIT, LONGEST_WAIT = 1.0, 300.0  # seconds before a next try
MOST_TRIES = 20  # an invitation that was withdrawn can never be taken up


class Invitations:
    """The invitations that are being taken up, each at its own pace."""

    def __init__(self, client: AsyncClient, wait: float = FIRST_WAIT) -> None:
        self.client, self.wait = client, wait
        self.taking_up: dict[str, asyncio.Task[None]] = {}

    def take_up(self, room: str) -> None:
        """Joins a room as soon as the server allows it."""
        if room not in self.taking_up:
            task = self.taking_up[room] = asyncio.create_task(self._join(room))
            task.add_done_callback(lambda _: self.taking_up.pop(room))

    async def _join(self, room: str) -> None:
        wait = self.wait
        for _ in range(MOST_TRIES):
            with suppress(ClientError, TimeoutError):
                if isinstance(await self.client.join(room), JoinResponse):
                    return
            note("not_joined", wait=wait)
            await asyncio.sleep(wait)
            wait = min(2 * wait, LONGEST_WAIT)
