"""`--save`, tried on the built program: what is kept, where, for how long, and that nothing else is."""

import os
import random
import re
import shutil
import stat
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from program import PROGRAM, Program, run

RUNS = int(os.environ.get("KILLS", "200"))

# An officer's answers, each with a part of the question that follows it.
GATE = [
    ("yes", "Official account"),
    ("my own", "finished your"),
    ("yes", "policy allow"),
    ("yes", "comfortable"),
    ("yes", "How was the shift?"),
]
INTERVIEW = [
    ("ask me", "Any missing persons?"),
    ("yes", "How many"),
    ("2", "crime prevention?"),
    ("yes", "How long"),
    ("2 hours", "Hours at A&E"),
    ("5", "Any prisoner escorts?"),
    ("yes", "victim of crime"),
]
TALK = GATE + INTERVIEW


class Save(unittest.TestCase):
    def setUp(self):
        self.state = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.state)
        self.file = Path(self.state, "truepicture", "truepicture.txt")

    def rewrite(self, old, new):
        """Puts something else into the saved file."""
        text, count = re.subn(old, new, self.file.read_text())
        self.assertGreater(count, 0)
        self.file.write_text(text)

    def say(self, *answers, options=(), **environment):
        return run(answers, "chat", "--save", "--seed", "0", *options, state=self.state, **environment)

    def test_goes_on_where_it_was(self):
        said, _, code = self.say("yes", "my own", "yes", "yes", "yes", "2 prisoner escorts")
        self.assertEqual(code, 3)
        self.assertIn("saved", said[-1])
        said, _, code = self.say("done", "make my posts", "done")
        self.assertEqual(code, 0)
        self.assertTrue(said[0].startswith("Welcome back"))
        self.assertNotIn("Do you want to take part?", said)
        self.assertTrue(any(line.endswith("#truepicture") for line in said))

    def test_one_file_for_its_owner_alone(self):
        self.say("yes")
        self.assertEqual([p.name for p in self.file.parent.iterdir()], ["truepicture.txt"])
        self.assertEqual(stat.S_IMODE(self.file.stat().st_mode), 0o600)
        self.assertEqual(stat.S_IMODE(self.file.parent.stat().st_mode), 0o700)

    def test_holds_no_word_that_was_not_to_be_posted(self):
        self.say("yes", "my own", "yes", "yes", "yes", "zebra zither zucchini", "2 arrests xylophone")
        text = self.file.read_text()
        for word in ("zebra", "zither", "xylophone"):
            self.assertNotIn(word, text)

    def test_the_end_removes_it(self):
        endings = (["no"], ["yes", "stop"], ["yes", "my own", "forget"])
        for answers in endings:
            with self.subTest(answers=answers):
                said, _, code = self.say(*answers)
                self.assertEqual(code, 0)
                self.assertEqual(list(self.file.parent.iterdir()), [])
        self.assertTrue(any("erased" in line for line in said))

    def test_forget_removes_what_was_saved_before(self):
        self.say("yes", "my own", "yes", "yes", "yes", "2 arrests")
        self.assertTrue(self.file.exists())
        self.say("forget")
        self.assertFalse(self.file.exists())

    def test_waits_for_the_end_of_the_shift(self):
        said, _, code = self.say("yes", "my own", "no")
        self.assertEqual(code, 0)
        said, _, _ = self.say("yes")
        self.assertIn("Have you finished your shift?", said)
        self.assertNotIn("Do you want to take part?", said)

    def test_a_changed_policy_text_is_asked_again(self):
        prompts = Path(self.state, "prompts")
        shutil.copytree(Path(os.environ["PROMPTS"]), prompts)
        options = ("--prompts", str(prompts))
        self.say("yes", "my own", "yes", "yes", "yes", "2 arrests", options=options)
        words = prompts / "truepicture" / "en.yaml"
        words.write_text(words.read_text().replace("  policy:\n", "  policy:\n    note: Policy 12 is new.\n", 1))
        said, _, _ = self.say("yes", options=options)
        self.assertIn("Policy 12 is new.", said)
        self.assertTrue(any("policy allow" in line for line in said))
        self.assertFalse(any("finished your" in line for line in said))

    def test_an_old_answer_about_the_shift_is_asked_again(self):
        self.say("yes", "my own", "yes", "yes", "yes", "2 arrests")
        self.rewrite(r"(heard \S+ \S+ )(\d+)", lambda found: found[1] + str(int(found[2]) - 13 * 60))
        said, _, _ = self.say("yes", "yes")
        self.assertTrue(any("finished your" in line for line in said))
        self.assertTrue(any("comfortable" in line for line in said))
        self.assertFalse(any("policy allow" in line for line in said))
        self.assertTrue(any("Anything else?" in line for line in said))

    def test_damaged_is_kept_aside(self):
        for number, damage in enumerate((b"", b"{", b"\xff\xfe", b"truepicture 99\nend\n", b"[]"), 1):
            self.file.parent.mkdir(exist_ok=True)
            self.file.write_bytes(damage)
            said, complaint, _ = self.say()
            self.assertIn("cannot be read", complaint)
            self.assertIn("Do you want to take part?", said)
            self.assertEqual(Path(f"{self.file}.damaged-{number}").read_bytes(), damage)

    def test_a_consent_cannot_be_written_into_it(self):
        self.say("yes", "my own", "yes")
        self.rewrite("stands gate.policy", "stands posts")
        said, _, _ = self.say("make my posts")
        self.assertTrue(any("policy allow" in line for line in said))
        self.assertFalse(any("#truepicture" in line for line in said))

    def test_only_one_at_a_time(self):
        first = Program("chat", "--save", state=self.state)
        first.read_until("take part?")
        _, complaint, code = self.say("yes")
        self.assertEqual(code, 75)
        self.assertIn("open", complaint)
        first.kill()

    def test_a_full_disk_is_said(self):
        if os.geteuid() == 0 and shutil.which("mount"):
            small = tempfile.mkdtemp()
            mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", small], check=False)
            if mounted.returncode == 0:
                self.addCleanup(subprocess.run, ["umount", small], check=False)
                Path(small, "truepicture").mkdir()
                Path(small, "truepicture", "filler").write_bytes(b"x" * 4096)
                said, _, code = run(["yes", "no"], "chat", "--save", state=small)
                self.assertIn("could not save", " ".join(said))
                return
        self.skipTest("no small disk can be made here")


class Killed(unittest.TestCase):
    def test_nothing_acknowledged_is_lost(self):
        """`kill -9` at random instants: the next run stands at the last question that was shown, or
        at the one after it where the answer had arrived."""
        chance = random.Random(9)
        questions = ["take part?"] + [question for _, question in TALK]
        with tempfile.TemporaryDirectory() as state:
            at = 0
            for n in range(RUNS):
                if at + 1 >= len(questions):
                    shutil.rmtree(Path(state, "truepicture"))
                    at = 0
                talk = Program("chat", "--save", "--seed", "0", state=state)
                talk.read_until(questions[at])
                for _ in range(chance.randrange(3)):
                    if at + 1 >= len(questions):
                        break
                    talk.type(TALK[at][0])
                    talk.read_until(questions[at + 1])
                    at += 1
                sent = at + 1 < len(questions)
                if sent:
                    talk.type(TALK[at][0])
                    time.sleep(chance.random() * 0.004)
                rest = talk.kill()
                if sent and any(questions[at + 1] in line for line in rest):
                    at += 1
                    sent = False
                again = Program("chat", "--save", "--seed", "0", state=state)
                may_be = [questions[at]] + ([questions[at + 1]] if sent else [])
                shown = ""
                while not any(question in shown for question in may_be):
                    shown = again.read_line()
                    self.assertTrue(shown, f"run {n}: ended before {may_be}")
                if questions[at] not in shown:
                    at += 1
                again.kill()
                left = sorted(p.name for p in Path(state, "truepicture").iterdir())
                self.assertIn(left, ([], ["truepicture.txt"], ["truepicture.txt", "truepicture.txt.new"]))


class Traces(unittest.TestCase):
    def test_without_save_nothing_is_written(self):
        if not shutil.which("strace"):
            self.skipTest("strace is not installed")
        answers = [answer for answer, _ in TALK] + ["done", "make my posts", "reword 1", "done"]
        with tempfile.TemporaryDirectory() as home:
            log = Path(home, "trace")
            done = subprocess.run(
                ["strace", "-f", "-o", str(log), "-e", "trace=%file,%desc", PROGRAM, "chat", "--seed", "0"],
                input="".join(answer + "\n" for answer in answers).encode(),
                capture_output=True,
                env=dict(os.environ, HOME=home, XDG_STATE_HOME=home + "/state"),
                check=False,
            )
            if b"ptrace" in done.stderr.lower():
                self.skipTest("this machine does not let strace trace")
            self.assertEqual(done.returncode, 0, done.stderr.decode())
            self.assertIn(b"#truepicture", done.stdout)
            calls = log.read_text().splitlines()
            opened = [c for c in calls if "open" in c and ("O_WRONLY" in c or "O_RDWR" in c or "O_CREAT" in c)]
            made = [c for c in calls if any(f" {w}" in c for w in ("mkdir", "rename", "link(", "symlink", "creat("))]
            self.assertEqual([c for c in opened if "/dev/" not in c] + made, [])
            self.assertGreater(len(calls), 100)
            self.assertEqual([p.name for p in Path(home).iterdir()], ["trace"])


if __name__ == "__main__":
    unittest.main()
