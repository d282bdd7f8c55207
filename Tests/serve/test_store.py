"""The store: durable, one process a file, 503 when it cannot be written, nothing left when erased."""

import json
import os
import re
import resource
import shutil
import signal
import sqlite3
import stat
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from bridge import GATE, PROGRAM, TALK, Bridge, answers, line, message, question, talk, turns


class Store(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.file = self.folder / "store.db"
        self.options = ("--store", str(self.file))

    def bytes(self):
        """All that is in the store's folder."""
        return b"".join(path.read_bytes() for path in self.folder.iterdir())

    def change(self, statement, *values):
        with sqlite3.connect(self.file) as database:
            database.execute(statement, values)


class Durable(Store):
    def test_a_conversation_goes_on_in_another_process(self):
        requests = talk(TALK)
        expected = answers(requests)
        for number, request in enumerate(requests):
            self.assertEqual(answers([request], *self.options), [expected[number]])

    def test_what_was_answered_is_answered_so_again(self):
        requests = talk(TALK)
        self.assertEqual(answers(requests, *self.options), answers(requests, *self.options, seed=99))

    def test_what_was_answered_outlives_a_power_cut(self):
        with Bridge(*self.options) as bridge:
            said = [bridge.ask(request) for request in talk(GATE)]
            bridge.kill()
        self.assertEqual(answers(talk(GATE), *self.options), said)

    def test_each_seed_is_kept(self):
        first = answers(talk(TALK[:-1]), *self.options, seed=7)
        posts = answers(talk(TALK)[-1:], *self.options, seed=8)
        self.assertEqual(first + posts, answers(talk(TALK), seed=7))

    def test_a_pause_does_too(self):
        paused = answers(talk(["hi", "i can't cope"]), *self.options)[-1]
        still = answers([message("yes?", "later")], *self.options)[0]
        asked = [json.loads(turn)[-1]["text"] for turn in (paused, still)]
        self.assertEqual(asked[0], asked[1])

    def test_a_session_that_cannot_be_read_stays_as_it_is(self):
        answers(talk(GATE) + talk(GATE, "u2"), *self.options)
        self.change("UPDATE session SET snapshot = x'7b' WHERE sender = ?", b"u1")
        requests = [message("2 arrests", "n", sender) for sender in ("u1", "u2", "u1")]
        forget = {"control": "forget", "sender": "u1"}
        error, turn, again, _, anew = turns(
            requests + [forget, message("hi", "m")], *self.options
        )
        self.assertEqual((error["code"], again["code"]), (500, 500))
        self.assertEqual(turn[0]["custom"]["kind"], "noted")
        self.assertEqual(question(anew), "gate.take_part")

    def test_only_its_owner_can_read_it(self):
        with Bridge(*self.options) as bridge:
            bridge.ask(message("hi"))
            for path in self.folder.iterdir():
                self.assertEqual(stat.S_IMODE(path.stat().st_mode) & 0o077, 0, path)

    def test_no_word_that_was_typed_is_in_it(self):
        answers(talk(GATE + ["2 arrests and a xylophone", "zebra zither"]), *self.options)
        for word in (b"xylophone", b"zebra", b"zither"):
            self.assertNotIn(word, self.bytes())


class Commits(Store):
    """When the disk has what is answered, as strace sees it."""

    def calls(self, requests):
        """The syncs and the answers of a run that is sent everything at once, in their order."""
        if shutil.which("strace") is None:
            self.skipTest("there is no strace")
        lines, trace = self.folder / "lines", self.folder / "trace"
        lines.write_bytes(b"".join(line(request) + b"\n" for request in requests))
        with lines.open("rb") as load:
            subprocess.run(
                ["strace", "-f", "-o", trace, "-e", "trace=fsync,fdatasync,write", PROGRAM, "serve"]
                + ["--log-level", "error", *self.options],
                stdin=load,
                stdout=subprocess.DEVNULL,
                check=True,
            )
        return re.findall(r"(fsync|fdatasync|write\(1,)", trace.read_text())

    def test_an_answer_is_written_when_the_disk_has_it(self):
        calls = self.calls([message("hi", "1")])
        self.assertIn(calls[calls.index("write(1,") - 1], ("fsync", "fdatasync"))

    def test_what_waits_in_the_pipe_is_one_commit(self):
        one = self.calls([message("hi", "m", "first")])
        many = self.calls([message("hi", "m", f"u{n}") for n in range(300)])
        syncs = [sum(call != "write(1," for call in calls) for calls in (one, many)]
        self.assertLessEqual(syncs[1], syncs[0])


class Lock(Store):
    def test_a_second_process_says_so(self):
        with Bridge(*self.options) as first:
            first.ask(message("hi"))
            with Bridge(*self.options) as second:
                out, err, code = second.end()
            self.assertEqual((out, code), ([], 75))
            self.assertIn("another process", err)

    def test_a_folder_that_is_not_there(self):
        with Bridge("--store", "/nowhere/store.db") as bridge:
            out, err, code = bridge.end()
        self.assertEqual((out, code), ([], 1))
        self.assertIn("/nowhere/store.db", err)

    def test_a_file_that_is_no_store(self):
        self.file.write_bytes(b"not a store at all" * 100)
        with Bridge(*self.options) as bridge:
            _, err, code = bridge.end()
        self.assertEqual(code, 1)
        self.assertEqual(self.file.read_bytes(), b"not a store at all" * 100)


    def test_a_store_of_another_version(self):
        answers([message("hi")], *self.options)
        self.change("INSERT INTO grdb_migrations VALUES ('99')")
        with Bridge(*self.options) as bridge:
            _, err, code = bridge.end()
        self.assertEqual(code, 1)
        self.assertIn("another version", err)


class Full(Store):
    """A file that may not grow is a disk that is full; its limit can be lifted while it is open."""

    @staticmethod
    def cramp():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def limit(self, bridge, most):
        resource.prlimit(bridge.child.pid, resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))

    def test_nothing_is_acknowledged_and_all_goes_on_later(self):
        requests = talk(TALK)
        expected = answers(requests)
        with Bridge(*self.options, before=self.cramp) as bridge:
            said = [bridge.ask(request) for request in requests[:3]]
            self.limit(bridge, 0)
            for request in requests[3:5]:
                error = bridge.turn(request)
                self.assertEqual((error["code"], error["reason"]), (503, "ServiceUnavailable"))
                self.assertEqual(error["details"]["message_id"], request["message_id"])
            self.assertEqual(bridge.ask(requests[1]), said[1])
            self.assertEqual(bridge.turn({"control": "health"}), {"status": "ok"})
            self.assertEqual(bridge.turn(b"{")["code"], 400)
            self.limit(bridge, resource.RLIM_INFINITY)
            said += [bridge.ask(request) for request in requests[3:]]
            self.assertEqual(said, expected)
            _, err, code = bridge.end()
            self.assertEqual(code, 0)
            self.assertIn("the store cannot be written", err)
        self.assertEqual(answers(requests, *self.options), expected)

    def test_a_disk_that_is_full(self):
        disk = self.folder / "disk"
        disk.mkdir()
        if os.system(f"mount -t tmpfs -o size=400k tmpfs {disk} 2>/dev/null") != 0:
            self.skipTest("a file system of its own cannot be mounted here")
        self.addCleanup(os.system, f"umount {disk}")
        requests = [request for n in range(60) for request in talk(GATE, f"u{n}")]
        with Bridge("--store", str(disk / "store.db")) as bridge:
            (disk / "ballast").write_bytes(b"x" * 100_000)
            codes = [self.code(bridge.turn(request)) for request in requests]
            self.assertIn(503, codes)
            (disk / "ballast").unlink()
            os.system(f"mount -o remount,size=8m {disk}")
            codes = [self.code(bridge.turn(request)) for request in requests]
            self.assertEqual(set(codes), {200})
            self.assertEqual(bridge.end()[2], 0)
        self.assertEqual(
            answers(requests, "--store", str(disk / "store.db")), answers(requests)
        )

    def code(self, response):
        return 200 if isinstance(response, list) else response["code"]


class ReadOnly(Store):
    """Files that may be read and not written, while the program has them open."""

    def make(self, flag):
        """Makes the store's files immutable, or not; root may not write those either.

        The index of the log is in shared memory, and stays as it is.
        """
        for path in self.folder.glob("*[!m]"):
            done = subprocess.run(["chattr", flag, str(path)], capture_output=True, check=False)
            if done.returncode != 0:
                self.skipTest("no file can be made immutable here")

    def probe(self):
        """Skips where an open file is written all the same, as on a tmpfs."""
        with open(self.folder / "probe", "wb", buffering=0) as probe:
            self.make("+i")
            try:
                probe.write(b"x")
                self.skipTest("an immutable file that is open can be written here")
            except OSError:
                pass
            finally:
                self.make("-i")

    def test_nothing_is_acknowledged_and_all_goes_on_later(self):
        self.probe()
        self.addCleanup(self.make, "-i")
        requests = talk(TALK)
        expected = answers(requests)
        with Bridge(*self.options) as bridge:
            said = [bridge.ask(request) for request in requests[:3]]
            self.make("+i")
            errors = [bridge.turn(request) for request in requests[3:5]]
            again = bridge.ask(requests[1])
            self.make("-i")
            said += [bridge.ask(request) for request in requests[3:]]
            self.assertEqual(bridge.end()[2], 0)
        self.assertEqual([error["code"] for error in errors], [503, 503])
        self.assertEqual(again, said[1])
        self.assertEqual(said, expected)
        self.assertEqual(answers(requests, *self.options), expected)

    def test_a_file_that_is_read_only_is_refused_at_the_start(self):
        self.probe()
        answers([message("hi")], *self.options)
        self.addCleanup(self.make, "-i")
        self.make("+i")
        with Bridge(*self.options) as bridge:
            out, err, code = bridge.end()
        self.assertEqual((out, code), ([], 1))
        self.assertIn("store.db", err)


class Erasing(Store):
    WORDS = [b"missing", b"u1-3", b"Spent about 5 hours"]

    def test_forget_leaves_nothing_to_read(self):
        for wish in ("forget", "stop", {"control": "forget", "sender": "u1"}):
            with self.subTest(wish=wish), Bridge(*self.options) as bridge:
                sender = {"sender": "u1"}
                for request in talk(TALK):
                    bridge.ask(request)
                self.assertTrue(all(word in self.bytes() for word in self.WORDS))
                bridge.ask(message(wish) if isinstance(wish, str) else wish)
                for word in self.WORDS + [b'"u1"', b"missing_person"]:
                    self.assertNotIn(word, self.bytes())
                self.assertEqual(bridge.turn(talk(TALK)[0])[0]["custom"]["id"], "forgotten")
            os.unlink(self.file)

    def test_sessions_end_on_time(self):
        answers(talk(GATE) + talk(GATE, "u2"), *self.options)
        day = 24 * 60 * 60 * 1000
        self.change("UPDATE session SET heard = heard - ? WHERE sender = ?", 8 * day, b"u1")
        self.change("UPDATE answer SET heard = heard - ? WHERE sender = ?", 8 * day, b"u1")
        status = turns([{"control": "status"}], *self.options, "--keep", "7")[0]
        self.assertEqual(status["kept"], {"sessions": 1, "answers": len(GATE), "erased": 0})
        self.assertNotIn(b"u1-1", self.bytes())
        first, second = turns([message("x", "n", "u1"), message("2 arrests", "n", "u2")], *self.options)
        self.assertEqual(question(first), "gate.take_part")
        self.assertEqual(second[0]["custom"]["kind"], "noted")

    def test_the_welcome_says_for_how_long(self):
        (turn,) = turns([message("hi")], "--keep", "3")
        self.assertIn("3 days", turn[0]["text"])


class Edits(Store):
    def setUp(self):
        super().setUp()
        self.prompts = self.folder / "prompts"
        shutil.copytree(os.environ["PROMPTS"], self.prompts)
        self.words = self.prompts / "truepicture" / "en.yaml"
        self.options += ("--prompts", str(self.prompts))

    def edit(self, old, new):
        text = self.words.read_text()
        self.assertIn(old, text)
        self.words.write_text(text.replace(old, new, 1))

    def test_a_session_goes_on_under_new_words(self):
        answers(talk(GATE), *self.options)
        self.edit("How was the shift?", "How did the shift go?")
        (turn,) = turns([message("2 arrests", "later")], *self.options)
        self.assertEqual(turn[0]["custom"]["kind"], "noted")

    def test_a_new_policy_text_goes_back_to_the_gate(self):
        answers(talk(GATE), *self.options)
        self.edit("  policy:\n", "  policy:\n    note: Policy 12 is new.\n")
        first, second = turns([message("yes", "a"), message("yes", "b")], *self.options)
        self.assertEqual(question(first), "gate.policy")
        self.assertIn("Policy 12 is new.", first[-1]["text"])
        self.assertEqual(question(second), "open")

    def test_a_question_that_is_gone_gives_way_to_the_next(self):
        answers(talk(GATE + ["ask me"]), *self.options)
        for path in (self.words, self.words.with_name("campaign.yaml")):
            text, count = re.subn(
                r"\n  missing_person:\n(   .*\n|\n)*|\n  - {id: missing_person,.*", "\n", path.read_text()
            )
            self.assertEqual(count, 1, path.name)
            path.write_text(text)
        (turn,) = turns([message("yes", "later")], *self.options)
        self.assertIn("have changed", " ".join(bubble["text"] for bubble in turn))
        self.assertEqual(question(turn), "anything_else")

    def test_an_open_gate_question_in_new_words_is_put_anew(self):
        answers(talk(GATE[:4]), *self.options)
        self.edit("  policy:\n", "  policy:\n    note: Policy 12 is new.\n")
        first, second = turns([message("yes", "a"), message("yes", "b")], *self.options)
        self.assertEqual(question(first), "gate.policy")
        self.assertEqual(question(second), "gate.comfortable")


if __name__ == "__main__":
    unittest.main()
