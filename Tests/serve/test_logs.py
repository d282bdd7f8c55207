"""What is logged: codes, counts and times; never a text, a sender or a post."""

import unittest

from bridge import TALK, Bridge, bridge_run, message, talk


class Logs(unittest.TestCase):
    def test_no_word_that_was_sent_or_said(self):
        requests = talk(TALK + ["forget"], "sender-zebra") + [
            message("xylophone zither", "id-quince", "sender-zebra"),
            message("xylophone", "id-quince", "sender-zebra"),
            b'{"sender":"sender-zebra"}',
            b"\xff",
            {"control": "status"},
        ]
        with Bridge("--log-level", "debug") as bridge:
            out, err, code = bridge_run(bridge, requests)
        self.assertEqual((len(out), code), (len(requests), 0))
        self.assertIn("turns=", err)
        sent = {word for text in TALK for word in text.split() if len(word) > 4}
        for word in sent | {"zebra", "xylophone", "zither", "quince", "hospital", "prisoner"}:
            self.assertNotIn(word, err)


if __name__ == "__main__":
    unittest.main()
