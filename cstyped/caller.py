"""Send calls of one client: its transport, with the settings that hold for these calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from cstyped.credentials.keys import ApiKeys
from cstyped.credentials.login import UserLogin
from cstyped.loading import load
from cstyped.settings import ConnectionSettings, Settings
from cstyped.wire.call import Answer, Call


class Transport(Protocol):
    """What a caller needs of http/transport.py, which loads HTTP libraries."""

    def post(self, call: Call, settings: Settings) -> Answer: ...

    def user(self, settings: Settings) -> Mapping[str, str]: ...

    def close(self) -> None: ...


@dataclass(slots=True)
class SharedTransport:
    """The transport that a client and its copies share. It is made at the first call.

    knows: whether the bindings have a command, to say so where a call is refused.
    """

    endpoint: str
    auth: ApiKeys | UserLogin | None
    connection: ConnectionSettings
    knows: Callable[[str], bool]
    _transport: Transport | None = None
    _closed: bool = False
    _made: dict[str, Transport] = field(default_factory=dict[str, Transport])

    def transport(self) -> Transport:
        """Return the transport."""
        if self._transport is None:
            # Not an import statement: type checkers follow those, and reading requests and urllib3
            # would cost mypy a second in every program that imports cstyped.
            made: Transport = load("cstyped.http.transport").Transport(
                self.endpoint, self.auth, self.connection, knows=self.knows
            )
            # Of two threads that are here at once the first one wins. No lock: a fork could leave
            # it locked for ever, and a transport that is not used costs nothing.
            self._made.setdefault("transport", made)
            self._transport = self._made["transport"]
            if self._closed:
                self._transport.close()
        return self._transport

    def close(self) -> None:
        """Log out and close the connections. Calls after this fail."""
        self._closed = True
        for transport in self._made.values():
            transport.close()


@dataclass(frozen=True, slots=True)
class Caller:
    """Sends the calls of a client, or of one of its copies with other settings."""

    shared: SharedTransport
    settings: Settings

    @property
    def strict(self) -> bool:
        """Whether an answer that is not as its model says is refused."""
        return self.settings.strict

    def send(self, call: Call) -> Answer:
        """Return the answer to `call`, or raise what became of it instead."""
        return self.shared.transport().post(call, self.settings)

    def ask_once(self, call: Call, longest: float) -> Answer:
        """The same without repetitions, and for `longest` seconds at the most."""
        return self.shared.transport().post(call, self.settings.within(longest))

    def user(self) -> Mapping[str, str]:
        """Sign in and return what the server says of the user; empty without a login."""
        return self.shared.transport().user(self.settings)
