"""Ports and processes on this machine alone."""

import asyncio
import socket
import subprocess
import time

DEADLINE = 60  # seconds for a server to listen


def free_port() -> int:
    """A port of the loopback interface that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def wait_for_port(port: int, server: subprocess.Popen) -> None:
    """Returns when the server listens there; an error when it ends instead."""
    end = time.monotonic() + DEADLINE
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            if server.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"{server.args[0]} does not listen on {port}") from None
            time.sleep(0.05)


def end(server: subprocess.Popen) -> None:
    """Ends a server that these tests started."""
    server.terminate()
    try:
        server.wait(10)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


async def eventually(attempt, *failures: type[Exception]):
    """What an attempt gives once it no longer fails in one of these ways."""
    async with asyncio.timeout(DEADLINE):
        while True:
            try:
                return await attempt()
            except failures:
                await asyncio.sleep(0.05)
