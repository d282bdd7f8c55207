"""Hostile lines: always one line out for one line in, and memory bounded."""

import json
import os
import random
import unittest

from bridge import GATE, Bridge, answers, message, talk, turns

LONGEST = 64 * 1024
ROUNDS = int(os.environ.get("FUZZ", "3000"))

CORPUS = {
    "deep arrays": b"[" * 60_000,
    "deep objects": b'{"a":' * 10_000,
    "deep and whole": b'{"sender":"u","message":"m","metadata":' + b"[" * 900 + b"]" * 900 + b"}",
    "lone surrogate": rb'{"sender":"u","message":"\ud800"}',
    "swapped surrogates": rb'{"sender":"u","message":"\udc00\ud800"}',
    "half an escape": rb'{"sender":"u","message":"\u00"}',
    "signed escape": rb'{"sender":"u","message":"\u+041"}',
    "raw NUL": b'{"sender":"u","message":"a\x00b"}',
    "NUL alone": b"\x00",
    "raw tab": b'{"sender":"u","message":"a\tb"}',
    "not UTF-8": b'{"sender":"u","message":"\xc3\x28"}',
    "overlong UTF-8": b'{"sender":"u","message":"\xc0\xaf"}',
    "UTF-8 surrogate": b'{"sender":"u","message":"\xed\xa0\x80"}',
    "UTF-16": '{"sender":"u","message":"m"}'.encode("utf-16"),
    "byte order mark": b'\xef\xbb\xbf{"sender":"u","message":"m"}',
    "repeated key": b'{"sender":"u","sender":"v","message":"m"}',
    "repeated key, escaped": rb'{"sender":"u","s\u0065nder":"v","message":"m"}',
    "huge number": b'{"sender":"u","message":"m","sent_at":1e999}',
    "long number": b'{"sender":"u","message":"m","sent_at":' + b"9" * 400 + b"}",
    "leading zero": b'{"sender":"u","message":"m","sent_at":01}',
    "bare minus": b'{"sender":"u","message":"m","sent_at":-}',
    "no digits": b'{"sender":"u","message":"m","sent_at":1.}',
    "not a number": b'{"sender":"u","message":"m","sent_at":NaN}',
    "single quotes": b"{'sender':'u','message':'m'}",
    "trailing comma": b'{"sender":"u","message":"m",}',
    "trailing text": b'{"sender":"u","message":"m"} x',
    "two objects": b'{"sender":"u","message":"m"}{"sender":"u","message":"m"}',
    "comment": b'{"sender":"u","message":"m"}//',
    "no quote": b'{"sender":"u","message":"m}',
    "two lines of a text": b"\r",
}
TURNS = {
    "escaped NUL": rb'{"sender":"u\u0000x","message":"a\u0000b"}',
    "escape sequences": rb'{"sender":"u","message":"\u001b]0;x\u0007yes"}',
    "surrogate pair": rb'{"sender":"u","message":"\ud83d\ude00"}',
    "space all around": b' \t{ "sender" : "u" , "message" : "m" } \r',
    "a text of 60 KB": json.dumps({"sender": "u", "message": "x" * 60_000}).encode(),
    "right to left": '{"sender":"u","message":"\u202eyes\u202c"}'.encode(),
    "combining": ('{"sender":"u","message":"' + "e\u0301" * 2000 + '"}').encode(),
    "large numbers aside": b'{"sender":"u","message":"m","metadata":{"a":1e999,"b":-0.0e-7}}',
}


class Hostile(unittest.TestCase):
    def test_each_is_an_error_and_the_next_is_heard(self):
        lines = [part for bad in CORPUS.values() for part in (bad, message("hi", sender="next"))]
        responses = turns(lines)
        self.assertEqual(len(responses), len(lines))
        for name, error in zip(CORPUS, responses[::2]):
            with self.subTest(name):
                self.assertEqual(error["code"], 400)
        self.assertTrue(all(isinstance(turn, list) for turn in responses[1::2]))

    def test_each_is_a_turn(self):
        for name, turn in zip(TURNS, turns(list(TURNS.values()))):
            with self.subTest(name):
                self.assertIsInstance(turn, list)

    def test_a_line_of_the_longest_is_read(self):
        start = b'{"sender":"u","message":"m","x":"'
        fits = start + b"x" * (LONGEST - len(start) - 2) + b'"}'
        turn, error, turn_after = turns([fits, fits[:-2] + b'x"}', fits])
        self.assertIsInstance(turn, list)
        self.assertEqual((error["code"], error["details"]), (413, {"line": 2}))
        self.assertIsInstance(turn_after, list)

    def test_a_hundred_megabytes_without_a_newline(self):
        with Bridge() as bridge:
            for _ in range(100):
                bridge.child.stdin.write(b"x" * 1_000_000)
            bridge.send(b"", message("hi"))
            self.assertEqual(json.loads(bridge.receive())["code"], 413)
            self.assertIsInstance(json.loads(bridge.receive()), list)
            with open(f"/proc/{bridge.child.pid}/status") as status:
                peak = next(row for row in status if row.startswith("VmHWM"))
            self.assertLess(int(peak.split()[1]), 200_000)

    def test_half_a_line_at_the_end_is_answered(self):
        for half, code in ((b'{"sender":"u","mess', 400), (b"x" * 100_000, 413)):
            with Bridge() as bridge:
                bridge.child.stdin.write(half)
                out, _, exit = bridge.end()
                self.assertEqual([json.loads(response)["code"] for response in out], [code])
                self.assertEqual(exit, 0)

    def test_a_line_in_pieces_is_one_line(self):
        with Bridge() as bridge:
            for byte in b'{"sender":"u","message":"hi"}\n':
                bridge.child.stdin.write(bytes([byte]))
                bridge.child.stdin.flush()
            self.assertIsInstance(json.loads(bridge.receive()), list)

    def test_whatever_comes_one_line_answers_one(self):
        draw = random.Random(2015)
        seeds = [json.dumps(request).encode() for request in talk(GATE + ["2 arrests, 3 hours"])]
        seeds += list(CORPUS.values())[3:] + list(TURNS.values())[:4]
        lines = [mutated(draw, draw.choice(seeds)) for _ in range(ROUNDS)]
        responses = answers(lines)
        self.assertEqual(len(responses), len(lines))
        for response in responses:
            said = json.loads(response.decode())
            self.assertTrue(isinstance(said, list) or said.get("code") in (400, 409) or "status" in said)


def mutated(draw, seed):
    """A line that is nearly this one."""
    line = bytearray(seed)
    for _ in range(draw.randrange(4)):
        where = draw.randrange(len(line) + 1)
        match draw.randrange(4):
            case 0:
                line[where:where] = bytes([draw.randrange(256)])
            case 1:
                del line[where : where + draw.randrange(1, 5)]
            case 2:
                line[where:where] = draw.choice([b'"', b"\\", b"{", b"[", b"\xff", b"\\u", b"1e9", b","])
            case 3:
                line[where:where] = line[: draw.randrange(len(line) + 1)]
    return bytes(line[:4000]).replace(b"\n", b" ")


if __name__ == "__main__":
    unittest.main()
