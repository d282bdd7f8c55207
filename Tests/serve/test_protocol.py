"""The protocol, row by row of its table."""

import json
import unittest
from datetime import datetime, timedelta, timezone

from bridge import GATE, TALK, Bridge, answers, message, question, talk, turns


class Requests(unittest.TestCase):
    def test_a_turn_is_a_list_of_messages_to_the_sender(self):
        (turn,) = turns([message("hi", "m1", "officer 7")])
        self.assertEqual({bubble["recipient_id"] for bubble in turn}, {"officer 7"})
        self.assertTrue(all(bubble["text"] for bubble in turn))

    def test_keys_come_in_one_order(self):
        for response in answers(talk(TALK)):
            for bubble in json.loads(response):
                keys = [key for key in ("recipient_id", "text", "buttons", "custom") if key in bubble]
                self.assertEqual(list(bubble), keys)
                self.assertEqual(next(iter(bubble["custom"])), "kind")

    def test_the_last_message_says_what_it_replies_to(self):
        for number, turn in enumerate(turns(talk(TALK)), 1):
            self.assertEqual(turn[-1]["custom"]["reply_to"], f"u1-{number}")
            self.assertFalse(any("reply_to" in bubble["custom"] for bubble in turn[:-1]))

    def test_a_turn_that_waits_ends_with_one_question(self):
        texts = TALK + ["help", "why", "status", "preview", "reword 1", "back", "eh?", "review", "done"]
        for turn in turns(talk(texts))[:-1]:
            kinds = [bubble["custom"]["kind"] for bubble in turn]
            self.assertIn(kinds[-1], ("question", "reprompt"))
            self.assertFalse({"question", "reprompt", "done"} & set(kinds[:-1]))

    def test_unknown_fields_are_ignored(self):
        known = message("hi", "m1", metadata={}, input_channel="rest")
        unknown = dict(known, metadata={"gate": "yes"}, colour="blue", nested=[{"a": [1.5]}])
        self.assertEqual(answers([known]), answers([unknown]))

    def test_what_cannot_be_read_is_refused(self):
        wrong = [
            b"", b"{", b"[]", b"3", b"null", b'"hi"', b"\xff", b'{"sender":"u1"}', b'{"message":"hi"}',
            {"sender": "", "message": "hi"}, {"sender": "x" * 256, "message": "hi"},
            {"sender": 7, "message": "hi"}, {"sender": "u1", "message": None},
            {"sender": "u1", "message": ["hi"]}, message("hi", 7), message("hi", ""),
            message("hi", metadata="none"), message("hi", metadata={"max_bytes": "400"}),
            message("hi", metadata={"max_bytes": 3}), message("hi", sent_at="yesterday"),
            message("hi", sent_at="2015-02-30T99:00:00Z"), message("hi", input_channel=1),
            {"control": "reboot"}, {"control": 1}, {"control": "forget"},
        ]
        for number, error in enumerate(turns(wrong), 1):
            with self.subTest(line=wrong[number - 1]):
                self.assertEqual(
                    list(error),
                    ["version", "status", "message", "reason", "details", "help", "code"],
                )
                self.assertEqual((error["code"], error["reason"]), (400, "BadRequest"))
                self.assertEqual(error["details"]["line"], number)

    def test_an_error_names_whom_it_concerns(self):
        (error,) = turns([{"sender": "u1", "message": 3, "message_id": "m1"}])
        self.assertEqual(error["details"], {"line": 1, "sender": "u1", "message_id": "m1"})

    def test_an_error_changes_nothing(self):
        requests = talk(GATE)
        disturbed = [request for turn in requests for request in (b"{", turn, {"sender": "u1"})]
        self.assertEqual(answers(requests), answers(disturbed)[1::3])

    def test_names_of_255_bytes_are_names(self):
        (turn,) = turns([message("hi", "m" * 255, "é" * 127 + "x")])
        self.assertEqual(question(turn), "gate.take_part")

    def test_names_are_told_apart_to_the_byte(self):
        composed, decomposed = "Zo\u00eb", "Zoe\u0308"
        turn = turns([message("hi", sender=composed), message("yes", sender=decomposed)])[1]
        self.assertEqual(question(turn), "gate.take_part")


class Beginnings(unittest.TestCase):
    def test_a_first_message_answers_nothing(self):
        for text in ("yes", "hi", "/session_start", "/restart", "stop", ""):
            with self.subTest(text=text):
                (turn,) = turns([message(text)])
                self.assertEqual(question(turn), "gate.take_part")
                self.assertIn("30 days", turn[0]["text"])

    def test_after_an_ending_the_next_message_begins_anew(self):
        for ending in (["hi", "no"], TALK + ["done"]):
            turn = turns(talk(ending + ["yes"]))[-1]
            self.assertEqual(question(turn), "gate.take_part")

    def test_a_waiting_conversation_is_taken_up(self):
        waiting = ["hi", "yes", "my own", "no", "yes"]
        ended, resumed = turns(talk(waiting))[-2:]
        self.assertEqual(ended[-1]["custom"]["id"], "waiting")
        self.assertEqual(question(resumed), "gate.finished_shift")

    def test_opening_the_chat_again_asks_the_same_again(self):
        turn = turns(talk(GATE + ["/session_start"]))[-1]
        self.assertEqual(question(turn), "open")

    def test_rasas_words_are_understood(self):
        asked, _ = turns(talk(GATE + ["/restart", "no"]))[-2:]
        self.assertIn("yes", [button["payload"] for button in asked[-1]["buttons"]])
        self.assertEqual(turns(talk(GATE + ["/stop"]))[-1][-1]["custom"]["id"], "stopped")

    def test_a_pause_outlasts_its_turn(self):
        paused, still, on = turns(talk(["hi", "i can't cope", "what", "go on"]))[1:]
        self.assertEqual(paused[-1]["text"], still[-1]["text"])
        self.assertEqual(question(on), "gate.take_part")
        self.assertIn("take part", on[-1]["text"])


class Consent(unittest.TestCase):
    def test_metadata_opens_nothing(self):
        yes = {"take_part": "yes", "consent": True, "gate.take_part": "yes"}
        turn = turns([message("hi"), message("maybe", metadata=yes)])[-1]
        self.assertEqual(question(turn), "gate.take_part")

    def sent(self, seconds):
        return (datetime.now(timezone.utc) + timedelta(seconds=seconds)).isoformat()

    def test_what_was_written_before_a_gate_question_does_not_answer_it(self):
        early, late, near = turns(
            [
                message("hi", "1"),
                message("yes", "2", sent_at=self.sent(-10)),
                message("yes", "3", sent_at=self.sent(10)),
                message("my own", "4", sent_at=self.sent(-1)),
            ]
        )[1:]
        self.assertIn("before I asked", early[0]["text"])
        self.assertEqual(question(early), "gate.take_part")
        self.assertEqual(question(late), "gate.account")
        self.assertEqual(question(near), "gate.finished_shift")

    def test_milliseconds_do_too(self):
        past = int(datetime.now().timestamp() * 1000) - 60_000
        turn = turns([message("hi"), message("yes", sent_at=past)])[-1]
        self.assertEqual(question(turn), "gate.take_part")

    def test_stop_counts_whenever_it_was_written(self):
        turn = turns([message("hi"), message("stop", sent_at=self.sent(-60))])[-1]
        self.assertEqual(turn[-1]["custom"]["id"], "stopped")

    def test_an_interview_question_takes_early_answers(self):
        requests = talk(GATE) + [message("2 arrests", "late", sent_at=self.sent(-60))]
        self.assertEqual(turns(requests)[-1][0]["custom"]["kind"], "noted")


class Choices(unittest.TestCase):
    def test_a_yes_or_no_is_said_in_words(self):
        turn = turns(talk(GATE[:1]))[-1]
        self.assertTrue(turn[-1]["text"].endswith("(yes / no)"))
        self.assertEqual([b["payload"] for b in turn[-1]["buttons"]], ["yes", "no"])

    def test_a_choice_is_numbered(self):
        turn = turns(talk(GATE[:2]))[-1]
        self.assertEqual(
            turn[-1]["text"].split("\n")[1:],
            ["1. Official account", "2. Your own account", "3. Only re-posting"],
        )

    def test_every_button_can_be_typed(self):
        account = turns(talk(GATE[:2]))[-1]
        for button in account[-1]["buttons"]:
            turn = turns(talk(GATE[:2] + [button["payload"]]))[-1]
            self.assertNotEqual(question(turn), "gate.account")

    def test_two_is_not_no(self):
        turn = turns(talk(["hi", "2"]))[-1]
        self.assertEqual(turn[-1]["custom"]["kind"], "reprompt")
        self.assertEqual(turn[-1]["custom"]["reason"], "unrecognised")

    def test_welsh_too(self):
        turn = turns(talk(["hi"]), "--lang", "cy")[-1]
        payload = turn[-1]["buttons"][0]["payload"]
        turn = turns(talk(["hi", payload]), "--lang", "cy")[-1]
        self.assertEqual(question(turn), "gate.account")


class Posts(unittest.TestCase):
    def test_a_post_stands_alone(self):
        posts = [b for b in turns(talk(TALK))[-1] if b["custom"]["kind"] == "post"]
        self.assertEqual(len(posts), 2)
        for number, post in enumerate(posts, 1):
            self.assertTrue(post["text"].endswith("#truepicture"))
            self.assertNotIn("\n", post["text"])
            custom = post["custom"]
            self.assertEqual((custom["n"], custom["of"], custom["network"]), (number, 2, "x"))
            self.assertEqual((custom["length"], custom["limit"]), (len(post["text"]), 280))

    def test_a_seed_words_them_for_all(self):
        self.assertEqual(answers(talk(TALK), seed=7), answers(talk(TALK), seed=7))

    def test_without_one_officers_posts_differ(self):
        everyone = [request for n in range(40) for request in talk(TALK, f"u{n}")]
        texts = {
            bubble["text"]
            for turn in turns(everyone, seed=None)
            for bubble in turn
            if bubble["custom"]["kind"] == "post" and bubble["custom"]["n"] == 1
        }
        self.assertGreater(len(texts), 1)

    def test_a_network_can_be_named(self):
        posts = [b for b in turns(talk(TALK), "--network", "sms")[-1] if b["custom"]["kind"] == "post"]
        self.assertEqual({post["custom"]["network"] for post in posts}, {"sms"})


class Withheld(unittest.TestCase):
    def test_findings_never_hold_the_words(self):
        texts = GATE + ["add arrested Zebulon Quackenbush at 14 Zither Street"]
        response = answers(talk(texts))[-1]
        (withheld,) = [b for b in json.loads(response) if b["custom"]["kind"] == "withheld"]
        for finding in withheld["custom"]["findings"]:
            self.assertEqual(list(finding), ["category", "severity", "reason", "suggestion"])
        for word in (b"Zebulon", b"Quackenbush", b"Zither"):
            self.assertNotIn(word, response)


class Length(unittest.TestCase):
    def limited(self, most):
        requests = [dict(request, metadata={"max_bytes": most}) for request in talk(TALK)]
        return turns(requests)

    def test_no_text_is_longer_than_asked(self):
        for most in (40, 80, 160, 400):
            for turn in self.limited(most):
                for bubble in turn:
                    self.assertLessEqual(len(bubble["text"].encode()), most, bubble)

    def test_nothing_is_lost_but_posts_that_do_not_fit(self):
        for limited, free in zip(self.limited(120), turns(talk(TALK))):
            squeezed = " ".join(bubble["text"] for bubble in limited).split()
            self.assertEqual(squeezed, " ".join(bubble["text"] for bubble in free).split())

    def test_a_post_is_never_cut(self):
        posts = {b["text"] for turn in turns(talk(TALK)) for b in turn if b["custom"]["kind"] == "post"}
        limited = self.limited(58)[-1]
        kept = [bubble["text"] for bubble in limited if bubble["custom"]["kind"] == "post"]
        self.assertEqual(len(kept), 1)
        self.assertLess(set(kept), posts)
        self.assertTrue(any("60 bytes" in bubble["text"] for bubble in limited))

    def test_a_farewell_comes_again_in_the_same_pieces(self):
        short = [dict(request, metadata={"max_bytes": 40}) for request in talk(["hi", "stop"])]
        responses = answers(short + short[-1:])
        self.assertEqual(responses[-1], responses[-2])

    def test_buttons_stay_with_the_question(self):
        for turn in self.limited(40):
            for bubble in turn[:-1]:
                self.assertNotIn("buttons", bubble)
            self.assertIn(turn[-1]["custom"]["kind"], ("question", "reprompt", "done"))


class Control(unittest.TestCase):
    def test_health_and_version(self):
        health, version = turns([{"control": "health"}, {"control": "version"}])
        self.assertEqual(health, {"status": "ok"})
        self.assertEqual(list(version), ["version"])

    def test_status_counts(self):
        requests = talk(GATE) + talk(GATE[:1]) + [b"{", message("x", "u2-1", "u2")]
        status = turns(requests + [{"control": "status"}])[-1]
        self.assertEqual(status["since_start"]["turns"], 7)
        self.assertEqual(status["since_start"]["repeats"], 1)
        self.assertEqual(status["since_start"]["errors"]["400"], 1)
        self.assertEqual(status["kept"], {"sessions": 2, "answers": 7, "erased": 0})
        self.assertTrue(int(status["fingerprint"], 16))

    def test_no_banner(self):
        self.assertEqual(answers([]), [])

    def test_forget_erases_one_sender(self):
        others = talk(GATE, "u2")
        requests = talk(GATE) + others + [{"control": "forget", "sender": "u1"}]
        responses = turns(requests + [message("yes", "new"), message("2 arrests", "u2-7", "u2")])
        self.assertEqual(responses[-3], {"status": "ok"})
        self.assertEqual(question(responses[-2]), "gate.take_part")
        self.assertEqual(responses[-1][0]["custom"]["kind"], "noted")


class Order(unittest.TestCase):
    def test_answers_keep_the_order_of_the_lines(self):
        people = [talk(TALK, f"u{n}") for n in range(40)]
        interleaved = [request for turn in zip(*people) for request in turn]
        replies = [turn[-1]["custom"]["reply_to"] for turn in turns(interleaved)]
        self.assertEqual(replies, [request["message_id"] for request in interleaved])

    def test_nobody_hears_of_another(self):
        alone = answers(talk(TALK, "u3"))
        people = [talk(TALK, f"u{n}") for n in range(7)]
        together = answers([request for turn in zip(*people) for request in turn])
        self.assertEqual(together[3::7], alone)

    def test_one_at_a_time_is_the_same_as_all_at_once(self):
        with Bridge() as bridge:
            one_by_one = [bridge.ask(request) for request in talk(TALK)]
        self.assertEqual(one_by_one, answers(talk(TALK)))


if __name__ == "__main__":
    unittest.main()
