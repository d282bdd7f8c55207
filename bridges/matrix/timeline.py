"""What people said in a room since a place in the server's history."""

from nio import AsyncClient, Event, MegolmEvent, RoomMessagesResponse, RoomMessageText, Timeline

from ..notes import note

PAGE = 100


async def said(
    client: AsyncClient, room: str, timeline: Timeline, since: str
) -> list[RoomMessageText]:
    """The messages of others, oldest first, those included that the server left out for length."""
    events = timeline.events
    if timeline.limited:
        events = [*await left_out(client, room, timeline.prev_batch, since), *events]
    for event in events:
        if isinstance(event, MegolmEvent):
            note("undeciphered")
    return [event for event in events if is_said(event) and event.sender != client.user_id]


async def left_out(client: AsyncClient, room: str, until: str, since: str) -> list[Event]:
    """What happened in a room between two places."""
    events: list[Event] = []
    start: str | None = until
    while start:
        page = await client.room_messages(room, start, since, limit=PAGE)
        if not isinstance(page, RoomMessagesResponse):
            raise ConnectionError("no history")
        events += page.chunk
        start = page.end if page.chunk else None
    return events[::-1]


def is_said(event: Event) -> bool:
    """Whether it is a message in words, and not a correction of one that was answered."""
    if not isinstance(event, RoomMessageText):
        return False
    relation = event.source["content"].get("m.relates_to", {})
    return relation.get("rel_type") != "m.replace"
