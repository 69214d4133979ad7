"""A small CloudStack over raw sockets that fails in whatever way a test orders, and counts."""

from __future__ import annotations

import contextlib
import itertools
import json
import socket
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import BinaryIO, Self
from urllib.parse import parse_qsl

REFUSED = "unable to verify user credentials and/or request signature"


@dataclass(frozen=True, slots=True)
class Received:
    """One request that arrived whole."""

    connection: int
    method: str
    target: str
    headers: Mapping[str, str]
    params: Mapping[str, str]

    @property
    def command(self) -> str:
        return self.params.get("command", "")

    @property
    def cookies(self) -> dict[str, str]:
        pairs = (item.strip().partition("=") for item in self.headers.get("cookie", "").split(";"))
        return {name: value for name, _, value in pairs if name}


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server would answer if it did not misbehave."""

    body: bytes
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    content_type: str = "application/json;charset=utf-8"

    def head(self, length: int | None = None) -> bytes:
        lines = [
            f"HTTP/1.1 {self.status} Status",
            f"Content-Type: {self.content_type}",
            f"Content-Length: {len(self.body) if length is None else length}",
            *(f"{name}: {value}" for name, value in self.headers),
        ]
        return "\r\n".join([*lines, "", ""]).encode()

    def whole(self) -> bytes:
        return self.head() + self.body


def reply(inside: object, status: int = 200, envelope: str = "response") -> Reply:
    return Reply(json.dumps({envelope: inside}).encode(), status)


def refusal(code: int, text: str, status: int | None = None) -> Reply:
    inside = {"uuidList": [], "errorcode": code, "errortext": text}
    return reply(inside, code if status is None else status)


# A fault gets the connection and the proper reply; it returns whether the connection goes on.
Fault = Callable[[socket.socket, Reply], bool]


def close_without_answer(connection: socket.socket, proper: Reply) -> bool:
    return False


def close_within_head(connection: socket.socket, proper: Reply) -> bool:
    connection.sendall(proper.head()[:30])
    return False


def close_within_body(connection: socket.socket, proper: Reply) -> bool:
    connection.sendall(proper.head() + proper.body[: len(proper.body) // 2])
    return False


def close_after_answer(connection: socket.socket, proper: Reply) -> bool:
    connection.sendall(proper.whole())
    return False


def announce_too_much(connection: socket.socket, proper: Reply) -> bool:
    connection.sendall(proper.head(len(proper.body) + 100) + proper.body)
    return False


def announce_too_little(connection: socket.socket, proper: Reply) -> bool:
    connection.sendall(proper.head(len(proper.body) - 5) + proper.body)
    return False


def cut_json(connection: socket.socket, proper: Reply) -> bool:
    # The cut is behind a brace, so that the end looks right.
    cut = proper.body[: proper.body.index(b"}") + 1]
    connection.sendall(proper.head(len(cut)) + cut)
    return True


def wait(seconds: float) -> Fault:
    def fault(connection: socket.socket, proper: Reply) -> bool:
        time.sleep(seconds)
        connection.sendall(proper.whole())
        return True

    return fault


def hang(connection: socket.socket, proper: Reply) -> bool:
    """Answer nothing until the client goes away."""
    connection.recv(1)
    return False


def drip(pause: float) -> Fault:
    def fault(connection: socket.socket, proper: Reply) -> bool:
        connection.sendall(proper.head())
        for byte in proper.body:
            connection.sendall(bytes([byte]))
            time.sleep(pause)
        return True

    return fault


def instead(other: Reply) -> Fault:
    def fault(connection: socket.socket, proper: Reply) -> bool:
        connection.sendall(other.whole())
        return True

    return fault


def instead_of_http(content: bytes) -> Fault:
    def fault(connection: socket.socket, proper: Reply) -> bool:
        connection.sendall(content)
        return False

    return fault


def page(status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> Fault:
    html = b"<html><head><title>Gateway</title></head><body>Something else</body></html>"
    return instead(Reply(html, status, headers, content_type="text/html"))


EMPTY = instead(Reply(b"", content_type="text/xml"))


@dataclass
class Sessions:
    """Sessions by the server's rule: key in cookie and parameter, or the session is dead."""

    password: str = "password"
    code: str | None = None  # of the second factor
    set_up: bool = True
    alive: dict[str, tuple[str, bool]] = field(default_factory=dict)  # id -> key, verified
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def expire(self) -> None:
        self.alive.clear()

    def login(self, got: Received) -> Reply:
        if got.params.get("password") != self.password:
            return refusal(531, f"Failed to authenticate user {got.params.get('username')}")
        number = next(self._numbers)
        session, key = f"node0session{number}", f"sessionkey-{number}-abcdefghijkl"
        self.alive[session] = key, self.code is None
        inside = {
            "username": got.params["username"],
            "account": "admin",
            "timeout": 1800,
            "sessionkey": key,
            "is2faenabled": "false" if self.code is None else "true",
            "is2faverified": "true" if self.code is None else "false",
        }
        if self.code is not None and self.set_up:
            inside["providerfor2fa"] = "staticpin"
        cookies = (
            ("Set-Cookie", f"JSESSIONID={session}; Path=/client"),
            ("Set-Cookie", f"sessionkey={key};HttpOnly;SameSite=Lax"),
        )
        return Reply(json.dumps({"loginresponse": inside}).encode(), headers=cookies)

    def judge(self, got: Received) -> Reply | None:
        """Return why a call is refused, None where it may pass."""
        session = got.cookies.get("JSESSIONID", "")
        if session not in self.alive:
            return refusal(401, REFUSED)
        key, verified = self.alive[session]
        if not key == got.params.get("sessionkey") == got.cookies.get("sessionkey"):
            del self.alive[session]
            return refusal(401, "unable to verify user credentials")
        if got.command == "logout":
            del self.alive[session]
            return reply({"description": "success"})
        if got.command == "validateUserTwoFactorAuthenticationCode":
            return self._verify(session, key, got)
        if not verified and got.command != "listApis":
            del self.alive[session]
            return refusal(511, "Unable to process the API request due to : two factor")
        return None

    def _verify(self, session: str, key: str, got: Received) -> Reply:
        if got.params.get("codefor2fa") != self.code:
            del self.alive[session]
            inner = {"errorcode": 511, "cserrorcode": 4295, "errortext": "the code is wrong"}
            return refusal(511, json.dumps({"validateresponse": inner}))
        self.alive[session] = key, True
        return reply({"success": True})


class FaultServer:
    """`with FaultServer() as server:` then `server.once(fault)`, `server.always(fault)`."""

    def __init__(
        self,
        sessions: Sessions | None = None,
        *,
        port: int = 0,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.sessions = sessions
        self.received: list[Received] = []
        self.connections = 0
        self.replies: dict[str, Reply] = {}
        self.default = reply({"count": 1, "zone": [{"id": "z1", "name": "one"}]})
        self.spare_sign_in = False  # faults leave login, logout and codes alone
        self._once: deque[Fault] = deque()
        self._always: Fault | None = None
        self._refuse_connections = 0
        self._refuse_at_greeting = False
        self._tls = tls
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", port), backlog=128)
        self._thread = threading.Thread(target=self._accept, daemon=True)

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def endpoint(self) -> str:
        if self._tls is not None:
            return f"https://localhost:{self.port}/client/api"
        return f"http://127.0.0.1:{self.port}/client/api"

    def once(self, *faults: Fault) -> None:
        self._once.extend(faults)

    def always(self, fault: Fault | None) -> None:
        self._always = fault

    def drop_new_connections(self, count: int, *, at_greeting: bool = False) -> None:
        """Close the next connections before anything is read from them, or once TLS has begun."""
        self._refuse_connections = count
        self._refuse_at_greeting = at_greeting

    def commands(self) -> list[str]:
        return [got.command for got in self.received]

    def count(self, command: str) -> int:
        return self.commands().count(command)

    def close_idle_connections(self) -> None:
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):  # it may just be ending by itself
                    connection.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # Closing alone would leave the accepting thread, and with it the port, as they are.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()
        with self._lock:
            connections = list(self._open)
        for connection in connections:
            connection.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            if self._refuse_connections:
                self._refuse_connections -= 1
                if self._refuse_at_greeting:
                    connection.recv(1 << 16)
                connection.close()
                continue
            threading.Thread(
                target=self._serve, args=(connection, self.connections), daemon=True
            ).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with self._lock:
                self._open.add(connection)
            with connection, connection.makefile("rb") as stream:
                while True:
                    got = _read(stream, number)
                    if got is None:
                        return
                    fault, proper = self._decide(got)
                    if fault is not None:
                        if not fault(connection, proper):
                            connection.shutdown(socket.SHUT_RDWR)
                            return
                    else:
                        connection.sendall(proper.whole())
        except OSError:
            return
        finally:
            with self._lock:
                self._open.discard(connection)

    def _decide(self, got: Received) -> tuple[Fault | None, Reply]:
        with self._lock:
            self.received.append(got)
            proper = self._proper(got)
            signing_in = got.command in ("login", "logout") or "codefor2fa" in got.params
            if self.spare_sign_in and signing_in:
                return None, proper
            if self._once:
                return self._once.popleft(), proper
            return self._always, proper

    def _proper(self, got: Received) -> Reply:
        if self.sessions is not None:
            if got.command == "login":
                return self.sessions.login(got)
            refused = self.sessions.judge(got)
            if refused is not None:
                return refused
        return self.replies.get(got.command, self.default)


def _read(stream: BinaryIO, number: int) -> Received | None:
    first = stream.readline().decode("latin-1").split()
    if len(first) != 3:
        return None
    headers: dict[str, str] = {}
    while line := stream.readline().strip().decode("latin-1"):
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    length = int(headers.get("content-length", "0"))
    body = stream.read(length)
    if len(body) < length:
        return None
    _, _, query = first[1].partition("?")
    pairs = parse_qsl(body.decode(), keep_blank_values=True)
    pairs += parse_qsl(query, keep_blank_values=True)
    return Received(number, first[0], first[1], headers, dict(pairs))
