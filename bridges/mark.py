"""How far a network's history is finished, kept in a file."""

import os
from pathlib import Path


class Mark:
    """The last place in a history up to which nothing is left to do.

    Places are begun in the order of the history and finished in any.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.place = path.read_text() if path.exists() else None
        self.begun: dict[str, bool] = {}  # each place that is not behind the mark: is it finished?

    def begin(self, place: str) -> None:
        """Takes a place up."""
        self.begun[place] = False

    def finish(self, place: str) -> None:
        """Moves the mark up to the first place that is still begun."""
        self.begun[place] = True
        behind = None
        while self.begun and next(iter(self.begun.values())):
            behind = next(iter(self.begun))
            del self.begun[behind]
        if behind is not None:
            self._write(behind)

    def return_to_it(self) -> None:
        """Forgets what was begun: all after the mark will be read once more."""
        self.begun.clear()

    def _write(self, place: str) -> None:
        aside = self.path.with_suffix(".new")
        aside.write_text(place)
        os.replace(aside, self.path)  # at every instant the file is the old or the new
        self.place = place
