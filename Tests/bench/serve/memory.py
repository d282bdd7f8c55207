"""How much memory many open conversations take."""

import sqlite3
import tempfile
from collections.abc import Sequence
from pathlib import Path

from served import HALF, Served, lines

OPEN = 100_000


def memory(serve: Sequence[str]) -> None:
    """Prints the resident bytes against the bytes of the same sessions as they are stored."""
    load = [line.replace(b'"message_id"', b'"no_id"') for line in lines(range(OPEN), HALF)]
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder, "store.db")
        with Served([*serve, "--store", str(store)]) as served:
            served.send(load)
            durable = served.resident
        with sqlite3.connect(store) as database:
            encoded = database.execute("SELECT sum(length(sender) + length(snapshot)) FROM session").fetchone()[0]
    with Served(serve) as served:
        served.send([b'{"control":"health"}\n'])
        empty = served.resident
        served.send(load)
        resident = served.resident
    megabyte = 1024 * 1024
    print(f"{resident / encoded:12.2f}  memory of {OPEN:,} open conversations against their bytes (goal at most 2)")
    print(
        f"              {resident / megabyte:.0f} MB in memory, {durable / megabyte:.0f} MB with a store,"
        f" {empty / megabyte:.0f} MB with none open; {encoded / OPEN:.0f} bytes a conversation"
    )
