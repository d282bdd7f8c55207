"""Once: a message that comes again is answered as before, and changes nothing."""

import random
import unittest

from bridge import GATE, TALK, answers, message, question, talk, turns


class Once(unittest.TestCase):
    def test_a_repeat_is_answered_to_the_byte(self):
        requests = talk(TALK)
        twice = [request for request in requests for _ in range(2)]
        responses = answers(twice)
        self.assertEqual(responses[::2], responses[1::2])
        self.assertEqual(responses[::2], answers(requests))

    def test_repeats_in_any_order_change_nothing(self):
        requests = talk(TALK)
        disturbed, due = [], []
        draw = random.Random(9)
        for number, request in enumerate(requests):
            disturbed.append(request)
            due.append(number)
            for _ in range(draw.randrange(4)):
                again = draw.randrange(number + 1)
                disturbed.append(requests[again])
                due.append(again)
        expected = answers(requests)
        self.assertEqual(answers(disturbed), [expected[number] for number in due])

    def test_another_text_is_a_conflict(self):
        _, error, turn = turns([message("hi", "1"), message("yes", "1"), message("yes", "2")])
        self.assertEqual((error["code"], error["reason"]), (409, "Conflict"))
        self.assertEqual(question(turn), "gate.account")

    def test_an_id_is_its_senders_own(self):
        first, second = turns([message("hi", "1", "a"), message("yes", "1", "b")])
        self.assertEqual(question(first), question(second))

    def test_without_an_id_every_message_counts(self):
        turn = turns([message("hi"), message("yes"), message("1"), message("yes")])[-1]
        self.assertEqual(question(turn), "gate.comfortable")

    def test_a_thousand_are_remembered(self):
        start = talk(["hi"] + ["help"] * 1000)
        first, second, status = turns(start + start[1:2] + start[:1] + [{"control": "status"}])[-3:]
        self.assertEqual(first[-1]["custom"]["reply_to"], "u1-2")
        self.assertIn(status["kept"]["answers"], (1000, 1001))

    def test_and_not_many_more(self):
        status = turns(talk(["hi"] + ["help"] * 2400) + [{"control": "status"}])[-1]
        self.assertLess(status["kept"]["answers"], 2200)

    def test_what_was_erased_does_not_come_back(self):
        requests = talk(GATE + ["2 arrests", "forget"])
        responses = answers(requests + requests)
        self.assertEqual(responses[-1], responses[len(requests) - 1])
        for number, turn in enumerate(turns(requests + requests)[len(requests):], 1):
            self.assertEqual(len(turn), 1)
            self.assertEqual(turn[0]["custom"]["id"], "forgotten")
            self.assertEqual(turn[0]["custom"]["reply_to"], f"u1-{number}")

    def test_stop_is_answered_with_stop_again(self):
        requests = talk(GATE + ["stop"])
        responses = answers(requests + requests[-1:])
        self.assertEqual(responses[-1], responses[-2])

    def test_forget_after_the_end_erases(self):
        turn, status = turns(talk(TALK + ["done", "forget"]) + [{"control": "status"}])[-2:]
        self.assertEqual(turn[-1]["custom"]["id"], "forgotten")
        self.assertEqual(status["kept"], {"sessions": 0, "answers": 0, "erased": len(TALK) + 2})


if __name__ == "__main__":
    unittest.main()
