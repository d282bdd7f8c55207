"""The archive that an XMPP server keeps of an account: each message once, in one order."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from slixmpp import JID, ClientXMPP
from slixmpp.exceptions import IqError
from slixmpp.stanza import Message

PAGE = 50  # what prosody gives at most


@dataclass(frozen=True)
class Archived:
    """A message as the archive has it."""

    place: str  # the server's own id of it (stanza-id), which no client can choose
    sent_at: str  # by the server's clock
    sender: JID
    stanza: Message


async def archived(client: ClientXMPP, after: str | None) -> AsyncIterator[Archived]:
    """All that came in and went out after a place, or from the beginning if that is gone."""
    while True:
        try:
            page = await client["xep_0313"].retrieve(
                rsm={"max": PAGE, **({"after": after} if after else {})}
            )
        except IqError as error:
            if after is None or error.condition != "item-not-found":
                raise
            after = None
            continue
        for result in page["mam"]["results"]:
            after = result["mam_result"]["id"]
            forwarded = result["mam_result"]["forwarded"]
            sent_at = forwarded["delay"]["stamp"].isoformat()
            yield Archived(after, sent_at, forwarded["stanza"]["from"], forwarded["stanza"])
        if page["mam_fin"]["complete"] or not page["mam"]["results"]:
            return
