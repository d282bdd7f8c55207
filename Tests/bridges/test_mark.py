"""The mark: how far a history is finished."""

import tempfile
import unittest
from pathlib import Path

from bridges.mark import Mark


class MarkTests(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name, "mark")

    def test_stands_before_the_first_unfinished_place(self) -> None:
        mark = Mark(self.path)
        for place in "abcd":
            mark.begin(place)
        stood = []
        for place in "bdac":
            mark.finish(place)
            stood.append(mark.place)
        self.assertEqual(stood, [None, None, "b", "d"])

    def test_is_there_after_a_restart(self) -> None:
        mark = Mark(self.path)
        mark.begin("a")
        mark.finish("a")
        self.assertEqual(Mark(self.path).place, "a")


if __name__ == "__main__":
    unittest.main()
