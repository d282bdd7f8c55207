"""A login that outlives the bridge: its access token, in a file for its owner alone."""

import json
import os
from pathlib import Path

from nio import AsyncClient, LoginResponse

DEVICE = "truepicture"


async def log_in(client: AsyncClient, password: str, session: Path) -> None:
    """Goes on with the session that the file holds, or begins one and keeps it there.

    What the server does to a repeated message, and whose messages can be deciphered, depends on
    the device; a new one each time would double answers.
    """
    if session.exists():
        client.restore_login(**json.loads(session.read_text()))
        return
    answer = await client.login(password, device_name=DEVICE)
    if not isinstance(answer, LoginResponse):
        raise SystemExit("the server refuses the password")
    kept = {name: getattr(answer, name) for name in ("user_id", "device_id", "access_token")}
    owner_only = os.open(session, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(owner_only, "w") as file:
        json.dump(kept, file)
