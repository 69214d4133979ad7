"""A local server that answers with recorded bytes, in the order in which they were recorded."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl

from .exchanges import CREDENTIALS, Exchange, in_our_case, load

_LEFT_OUT = frozenset({"transfer-encoding", "content-length", "connection"})


class ReplayServer:
    """Answers each request with the next recorded exchange, if that is what was asked.

    A login or logout that the recording lacks (it was made within a session) is answered with
    another scene's.
    Anything else that was not recorded next is answered 599 and kept in `surprises`.
    """

    def __init__(self, exchanges: Iterable[Exchange]) -> None:
        self._left = list(exchanges)
        self._spare = {
            "login": next(x for x in load("login_session") if x.note == "login"),
            "logout": next(x for x in load("two_factor") if x.note == "logout"),
        }
        self.surprises: list[str] = []
        self._lock = threading.Lock()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # one write for head and body: two would wait for the client's ACK

            def do_POST(self) -> None:
                length = int(self.headers.get("Content-Length", "0"))
                form = dict(parse_qsl(self.rfile.read(length).decode(), keep_blank_values=True))
                exchange = outer._next(form)
                body = b"" if exchange is None else exchange.body.encode()
                self.send_response(599 if exchange is None else exchange.status)
                for name, value in () if exchange is None else exchange.headers:
                    if name.lower() not in _LEFT_OUT:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (as inherited)
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/client/api"

    @property
    def left(self) -> int:
        """How many recorded exchanges nobody has asked for yet."""
        return len(self._left)

    def _next(self, form: dict[str, str]) -> Exchange | None:
        asked = {k: v for k, v in form.items() if k.lower() not in CREDENTIALS}
        with self._lock:
            if self._left:
                head = self._left[0]
                recorded = in_our_case(head.command, head.asked)
                if {"command": head.command, **recorded} == asked:
                    return self._left.pop(0)
            spare = self._spare.get(asked.get("command", ""))
            if spare is not None:
                return spare
            expected = f"{self._left[0].command} {self._left[0].asked}" if self._left else "nothing"
            self.surprises.append(f"asked {asked}; recorded next: {expected}")
            return None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
