"""What a bridge says of itself on standard error: codes, counts and times, nobody's words."""

import logging
import sys

logging.disable()  # the libraries would log what they carry


def note(event: str, **numbers: float) -> None:
    """Says one thing that happened: `ended code=-9 wait=0.1`."""
    print(event, *(f"{name}={number}" for name, number in numbers.items()), file=sys.stderr)
