"""HTTP: connections and their threads. httptools (the parser of Node.js) reads the protocol;
nothing here parses it by hand.
"""

from __future__ import annotations

import socket
import socketserver
import threading
import time
from http import HTTPStatus
from typing import Protocol, cast
from urllib.parse import parse_qsl, unquote_to_bytes

import httptools

from ..control import Faults
from .exchange import Question, Reply

MAX_HEAD = 8192
MAX_BODY = 1_048_576
MAX_FIELDS = 5000
IDLE_SECONDS = 30.0
FORM = "application/x-www-form-urlencoded"
_REASONS = {status.value: status.phrase for status in HTTPStatus}
_METHODS = ("GET", "POST", "HEAD")


class Answerer(Protocol):
    """What stands behind the server."""

    faults: Faults

    def reply(self, question: Question) -> Reply: ...


class Log(Protocol):
    """Somebody who wants to be told of each request."""

    def __call__(self, question: Question, reply: Reply, seconds: float) -> None: ...


class _Request:
    """One request as the parser delivers it."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.url = b""
        self.headers: dict[str, str] = {}
        self.body: list[bytes] = []
        self.size = 0
        self.head = 0
        self.complete = False
        self.next_too = False
        self.connection = ""

    def on_message_begin(self) -> None:
        # A client that sends its next request before the answer to this one: not read here.
        self.next_too = self.complete

    def on_url(self, url: bytes) -> None:
        if self.next_too:
            return
        self.url += url
        self.head += len(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        if self.next_too:
            return
        self.head += len(name) + len(value) + 4
        key = name.decode("latin-1").lower()
        text = value.decode("latin-1")
        # Cookies may come in several headers; of other doubled headers the first counts.
        if key == "cookie" and key in self.headers:
            text = self.headers[key] + "; " + text
            del self.headers[key]
        self.headers.setdefault(key, text)

    def on_body(self, part: bytes) -> None:
        if self.next_too:
            return
        self.size += len(part)
        if self.size <= MAX_BODY:
            self.body.append(part)

    def on_message_complete(self) -> None:
        if not self.complete:
            self.complete = True
            self.connection = self.headers.get("connection", "").lower()


class _Connection(socketserver.BaseRequestHandler):
    """A connection, until the client or thirty idle seconds end it."""

    request: socket.socket

    def handle(self) -> None:
        connection = self.request
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.settimeout(IDLE_SECONDS)
        request = _Request()
        parser = httptools.HttpRequestParser(request)
        server = _server_of(self)
        server.opened(connection)
        try:
            while data := connection.recv(65536):
                try:
                    parser.feed_data(data)
                except httptools.HttpParserUpgrade:
                    pass
                except httptools.HttpParserError:
                    connection.sendall(_message(_plain(400, "Bad Request"), keep=False))
                    return
                if request.headers.get("expect", "").lower() == "100-continue" and not request.body:
                    connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
                if not request.complete:
                    continue
                method = parser.get_method().decode("latin-1")
                # The parser's own word on it is that of the state after the message.
                lasting = "keep-alive" if parser.get_http_version() == "1.0" else ""
                keep = lasting in request.connection and "close" not in request.connection
                keep = keep and not request.next_too
                reply = self._replied(method, request)
                if reply.status == 0:
                    return
                connection.sendall(_message(reply, keep=keep, with_body=method != "HEAD"))
                if not keep:
                    return
                request.reset()
                parser = httptools.HttpRequestParser(request)
        except (OSError, TimeoutError):
            pass
        finally:
            server.closed(connection)

    def _replied(self, method: str, request: _Request) -> Reply:
        server = _server_of(self)
        if request.head > MAX_HEAD:
            return _plain(414 if len(request.url) > MAX_HEAD else 431, "too long")
        if request.size > MAX_BODY:
            return _plain(400, "Unable to parse form content")
        if method not in _METHODS:
            return _plain(405, "HTTP method is not supported by this URL")
        url = httptools.parse_url(request.url)
        path = (url.path or b"/").decode("latin-1")
        # The server takes whatever stands below its path, too (web.xml: /api/*).
        if path.rstrip("/") != "/client/api" and not path.startswith("/client/api/"):
            return _plain(404, "Not Found") if path != "/" else _moved()
        try:
            params = _params(url.query or b"", request)
        except ValueError:
            return _plain(400, "Unable to parse form content")
        question = Question(
            method="GET" if method == "HEAD" else method,
            path=path,
            params=params,
            cookies=_cookies(request.headers.get("cookie", "")),
            address=self.client_address[0],
        )
        return server.answered(question)


def _server_of(connection: _Connection) -> Server:
    # cast: socketserver cannot say which server its handlers are of.
    return cast("Server", connection.server)


def _params(query: bytes, request: _Request) -> dict[str, str]:
    """Query and body as one: the query wins, and in it the last of equal names; in the body the
    first.
    """
    found: dict[str, str] = {}
    if (
        request.size
        and request.headers.get("content-type", "").split(";")[0].strip().lower() == FORM
    ):
        body = b"".join(request.body).decode("utf-8", "replace")
        fields = parse_qsl(
            body, keep_blank_values=True, errors="replace", max_num_fields=MAX_FIELDS
        )
        for name, value in fields:
            found.setdefault(name, value)
    if query:
        for token in query.split(b"&"):
            raw_name, _, raw_value = token.partition(b"=")
            if raw_name:
                found[_decoded(raw_name)] = _decoded(raw_value)
    return found


def _decoded(text: bytes) -> str:
    return unquote_to_bytes(text.replace(b"+", b" ")).decode("utf-8", "replace")


def _cookies(header: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in header.split(";"):
        name, mark, value = part.strip().partition("=")
        if mark:
            found.setdefault(name, value.strip('"'))
    return found


def _plain(status: int, text: str) -> Reply:
    return Reply(status, text.encode(), [("Content-Type", "text/html;charset=iso-8859-1")])


def _moved() -> Reply:
    return Reply(301, b"", [("Location", "/client")])


def _message(reply: Reply, *, keep: bool, with_body: bool = True) -> bytes:
    lines = [f"HTTP/1.1 {reply.status} {_REASONS.get(reply.status, '')}"]
    lines += [f"{name}: {value}" for name, value in reply.headers]
    lines.append("X-Content-Type-Options: nosniff")
    lines.append(f"Content-Length: {len(reply.body)}")
    if not keep:
        lines.append("Connection: close")
    head = "\r\n".join(lines) + "\r\n\r\n"
    return head.encode("latin-1", "replace") + (reply.body if with_body else b"")


class Server(socketserver.ThreadingTCPServer):
    """Listens on a port and answers each connection in a thread of its own."""

    daemon_threads = True
    allow_reuse_address = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, host: str, port: int, behind: Answerer, log: Log | None = None) -> None:
        super().__init__((host, port), _Connection)
        self._behind = behind
        self._log = log
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        # Two requests must not take the same ordered fault.
        self._ordering = threading.Lock()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def answered(self, question: Question) -> Reply:
        started = time.perf_counter()
        faults, command = self._behind.faults, question.params.get("command", "")
        with self._ordering:
            seconds, cut = faults.delay(command), faults.cut(command, after=False)
        time.sleep(seconds)
        if cut:
            return Reply(0, b"")
        reply = self._behind.reply(question)
        with self._ordering:
            cut = faults.cut(command, after=True)
        if cut:
            reply = Reply(0, b"")
        if self._log is not None:
            self._log(question, reply, time.perf_counter() - started)
        return reply

    def opened(self, connection: socket.socket) -> None:
        with self._guard:
            self._open.add(connection)

    def closed(self, connection: socket.socket) -> None:
        with self._guard:
            self._open.discard(connection)

    def stop(self) -> None:
        """Stop listening and cut the connections that are open."""
        self.shutdown()
        self.server_close()
        with self._guard:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue

    def handle_error(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: object
    ) -> None:
        """A broken connection is the client's affair; anything else is a mistake of ours and is
        shown.
        """
        super().handle_error(request, client_address)
