"""Rasa's REST channel: any front end that talks to Rasa over HTTP talks to the program.

POST /webhooks/rest/webhook  {"sender": "u1", "message": "yes", "message_id": "m1"}
"""

from aiohttp import web

from ..child import Child
from ..options import options, read
from ..passage import error_code

# What a front end may say; never `control`, which is for whoever runs the bridge.
FIELDS = ("sender", "message", "message_id", "sent_at", "metadata", "input_channel")


def shim(child: Child) -> web.Application:
    """The webhook, which hands on the program's lines as they are."""

    async def webhook(request: web.Request) -> web.Response:
        try:
            body = await request.json()
            fields = {name: body[name] for name in FIELDS if name in body}
        except (ValueError, TypeError):
            fields = {}  # the program says what is wrong with it
        async with child.turn(fields) as answer:
            code = error_code(answer) or 200
            return web.Response(body=answer, status=code, content_type="application/json")

    async def running(_: web.Application):
        async with child:
            yield

    app = web.Application(client_max_size=2**16)
    app.router.add_post("/webhooks/rest/webhook", webhook)
    app.cleanup_ctx.append(running)
    return app


if __name__ == "__main__":
    parser = options("rasa", __doc__)
    parser.add_argument("--port", type=int, default=5005, help="on loopback (default: 5005)")
    chosen = read(parser)
    web.run_app(shim(Child(chosen.program)), host="127.0.0.1", port=chosen.port, print=None)
