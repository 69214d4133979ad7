"""A local server that costs little of its own: a call is answered with the bytes of one file.

The calls of many tasks at once measure the server as well, so it does no more than it must.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import httptools


class _Answers(asyncio.Protocol):
    """Answers each request on a connection, whatever it asks."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self._parser = httptools.HttpRequestParser(self)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_complete(self) -> None:
        self._transport.write(self._answer)


async def serve(body: bytes) -> None:
    """Serve `body` on a free port of loopback, printing the port; until the process is ended."""
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Answers(head.encode() + body), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]).read_bytes()))
