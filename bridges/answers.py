"""What a person is shown of the program's answer to a message."""

import json

# What is said when a message had no turn, by the code of the error.
TOO_LONG = 413
SORRY = {TOO_LONG: "That message is too long. Send it in parts."}
OTHERWISE = "That message did not get through. Say it in other words."


def texts(answer: bytes) -> list[str]:
    """The messages to send, in this order, each in a bubble of its own."""
    said = json.loads(answer)
    if isinstance(said, dict):
        return [SORRY.get(said.get("code"), OTHERWISE)]
    return [message["text"] for message in said]
