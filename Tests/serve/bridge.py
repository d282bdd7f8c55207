"""The built program as a bridge has it: a child process that answers a JSON line with a JSON line."""

import contextlib
import json
import os
import signal
import subprocess

PROGRAM = os.environ["TRUEPICTURE"]

# From the first message to the open question, and on to the posts.
GATE = ["/session_start", "yes", "2", "yes", "yes", "yes"]
TALK = GATE + ["2 mispers then A&E with a prisoner", "about 5", "done", "make my posts"]


def message(text, id=None, sender="u1", **more):
    """A request line's object."""
    named = {} if id is None else {"message_id": id}
    return {"sender": sender, "message": text, **named, **more}


def talk(texts, sender="u1"):
    """Messages with ids of their own, in order."""
    return [message(text, f"{sender}-{n}", sender) for n, text in enumerate(texts, 1)]


def line(request):
    """A request as the bytes of its line; bytes are taken as they are."""
    return request if isinstance(request, bytes) else json.dumps(request).encode()


class Bridge:
    """One run of `truepicture serve`."""

    def __init__(self, *options, seed=0, before=None, environment=None):
        seeded = [] if seed is None else ["--seed", str(seed)]
        self.child = subprocess.Popen(
            [PROGRAM, "serve", *seeded, *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=before,
            env=dict(os.environ, **(environment or {})),
        )

    def send(self, *requests):
        self.child.stdin.write(b"".join(line(request) + b"\n" for request in requests))
        self.child.stdin.flush()

    def receive(self):
        """The next response line, without its newline; an error when there is none."""
        response = self.child.stdout.readline()
        if not response.endswith(b"\n"):
            raise EOFError(f"ended: {self.child.stderr.read().decode()}")
        return response[:-1]

    def ask(self, request):
        """The response to one request, as its bytes."""
        self.send(request)
        return self.receive()

    def turn(self, request):
        """The response to one request, as what it says."""
        return json.loads(self.ask(request))

    def kill(self):
        """Ends it as a power cut would; gives the response lines it had still finished."""
        self.child.send_signal(signal.SIGKILL)
        return self.child.stdout.read().split(b"\n")[:-1]

    def end(self):
        """Closes its input; gives the rest of its responses, what it logged, and its exit code."""
        out, err = self.child.communicate(timeout=60)
        return out.split(b"\n")[:-1], err.decode(), self.child.returncode

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.child.kill()
        self.child.wait()
        for pipe in (self.child.stdin, self.child.stdout, self.child.stderr):
            with contextlib.suppress(OSError, ValueError):
                pipe.close()


def answers(requests, *options, **more):
    """The responses to some lines, sent all at once, as bytes."""
    with Bridge(*options, **more) as bridge:
        out, _, code = bridge_run(bridge, requests)
        assert code == 0, code
        return out


def turns(requests, *options, **more):
    """The responses to some lines, sent all at once, as what they say."""
    return [json.loads(response) for response in answers(requests, *options, **more)]


def bridge_run(bridge, requests):
    """The responses to some lines, what was logged, and the exit code."""
    out, err = bridge.child.communicate(
        b"".join(line(request) + b"\n" for request in requests), timeout=600
    )
    return out.split(b"\n")[:-1], err.decode(), bridge.child.returncode


def question(turn):
    """The id of the question that a turn ends with."""
    return turn[-1]["custom"]["id"]
