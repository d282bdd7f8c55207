"""An officer who writes to a bridge and remembers what was said and heard."""

import asyncio

DEADLINE = 60  # seconds that any message may take


class Officer:
    """One person on a network; each network has its own way to `say`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.said: list[str] = []
        self.heard: list[str] = []
        self.something = asyncio.Event()

    async def say(self, line: str) -> None:
        """Sends a message, without waiting for what comes back."""
        raise NotImplementedError

    def hear(self, text: str) -> None:
        """Remembers a message."""
        self.heard.append(text)
        self.something.set()

    async def hears(self, count: int) -> None:
        """Waits until so many messages have come in all; the test compares them."""
        try:
            while len(self.heard) < count:
                self.something.clear()
                async with asyncio.timeout(DEADLINE):
                    await self.something.wait()
        except TimeoutError:
            raise AssertionError(f"heard {len(self.heard)} of {count} messages") from None
