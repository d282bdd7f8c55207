"""How it ends: the end of its input, a signal, a reader who goes away, a reader who does not read."""

import os
import signal
import tempfile
import time
import unittest

from bridge import GATE, Bridge, message, question, talk, turns

WITHIN = 2


class Stop(unittest.TestCase):
    def test_the_end_of_the_input_ends_it_well(self):
        with Bridge() as bridge:
            bridge.send(*talk(GATE))
            out, _, code = bridge.end()
            self.assertEqual((len(out), code), (len(GATE), 0))

    def test_a_signal_ends_it_well(self):
        for wish in (signal.SIGTERM, signal.SIGINT):
            with Bridge() as bridge:
                bridge.ask(message("hi"))
                bridge.child.send_signal(wish)
                start = time.monotonic()
                self.assertEqual(bridge.child.wait(60), 0)
                self.assertLess(time.monotonic() - start, 10 * WITHIN)

    def test_a_signal_leaves_half_a_line_unanswered(self):
        with Bridge() as bridge:
            bridge.ask(message("hi"))
            bridge.child.stdin.write(b'{"sender":"u1","message":')
            bridge.child.stdin.flush()
            time.sleep(0.2)
            bridge.child.send_signal(signal.SIGTERM)
            bridge.child.wait(60)
            self.assertEqual(bridge.child.stdout.read(), b"")

    def test_a_signal_ends_it_though_nobody_reads(self):
        with Bridge() as bridge:
            os.set_blocking(bridge.child.stdin.fileno(), False)
            fill(bridge)
            bridge.child.send_signal(signal.SIGTERM)
            self.assertEqual(bridge.child.wait(60), 0)

    def test_a_reader_who_is_gone_ends_it_well(self):
        with Bridge() as bridge:
            bridge.ask(message("hi"))
            bridge.child.stdout.close()
            bridge.send(message("yes"))
            self.assertEqual(bridge.child.wait(60), 0)

    def test_and_loses_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            store = ("--store", os.path.join(folder, "store.db"))
            with Bridge(*store) as bridge:
                bridge.ask(message("hi", "1"))
                bridge.child.stdout.close()
                bridge.send(message("yes", "2"))
                bridge.child.wait(60)
            requests = [message("hi", "1"), message("yes", "2"), {"control": "status"}]
            _, again, status = turns(requests, *store)
            self.assertEqual(question(again), "gate.account")
            self.assertEqual(status["since_start"]["repeats"], 2)

    def test_nothing_more_is_read_while_nobody_reads(self):
        with Bridge() as bridge:
            os.set_blocking(bridge.child.stdin.fileno(), False)
            sent = fill(bridge)
            # A pipe each way, what is being answered, and no more.
            self.assertLess(sent, 1_000_000)


def fill(bridge):
    """Writes until nothing more is taken, and gives how many bytes were."""
    line = b'{"sender":"u","message":"help"}\n'
    sent, still = 0, 0
    while still < 20:
        try:
            sent += os.write(bridge.child.stdin.fileno(), line)
            still = 0
        except BlockingIOError:
            time.sleep(0.1)
            still += 1
    return sent


if __name__ == "__main__":
    unittest.main()
