"""The client's own half: settings, sending, raw calls, jobs. The commands are generated.

Light on purpose: a type checker that reads a user's program reads this module, so HTTP libraries
are imported inside functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from types import EllipsisType
from typing import TYPE_CHECKING, ClassVar, NoReturn, Protocol, Self, TypeVar

from cstyped.auth import ApiKeys, UserLogin
from cstyped.calls import DEFAULT_RETRIES, DEFAULT_TIMEOUT, Answer, Call, Settings
from cstyped.endpoint import checked_endpoint
from cstyped.errors import ConfigError, InvalidRequest
from cstyped.index import CommandIndex
from cstyped.loading import alone, load
from cstyped.narrow import is_mapping, is_several

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.config import Configured
    from cstyped.encoding import Wire
    from cstyped.jobs import Job
    from cstyped.model import Request

Verify = bool | str | Path
Cert = str | Path | tuple[str | Path, str | Path]

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)

# Without a class that says so, these beginnings promise a read: getUploadParamsForVolume and its
# like store a row, so "get" is not among them.
_READING = ("list", "find", "query")


class Sends(Protocol[_T_co]):
    """What `Client.send` takes: a request as a value."""

    command: ClassVar[str]
    wire: ClassVar[Wire]

    def parse(self, envelope: Envelope) -> _T_co: ...


class Transport(Protocol):
    """What the client needs of transport.py, which loads HTTP libraries."""

    def post(self, call: Call, settings: Settings) -> Answer: ...

    def user(self, settings: Settings) -> Mapping[str, str]: ...

    def close(self) -> None: ...


class BaseClient:
    """A connection to one CloudStack endpoint as one user. Threads can share it."""

    commands: ClassVar[CommandIndex] = CommandIndex("", {})

    def __init__(
        self,
        endpoint: str,
        auth: ApiKeys | UserLogin,
        *,
        timeout: float | tuple[float, float] | None = DEFAULT_TIMEOUT,
        verify: Verify = True,
        cert: Cert | None = None,
        retries: int = DEFAULT_RETRIES,
        strict: bool = False,
        proxies: Mapping[str, str] | None = None,
    ) -> None:
        """Make a client; nothing is sent before its first call.

        Args:
            endpoint: the URL of the API, such as "https://cloud.example/client/api".
            auth: ApiKeys or UserLogin.
            timeout: seconds for one attempt of a call, from connecting to the last byte; a pair
                (connect, answer) sets the two apart; None waits for ever.
            verify: whether to check the server's certificate, or the file of the authority to
                trust.
            cert: the client's own certificate, as one file or as (certificate, key).
            retries: how often a read is repeated after a failure that may pass. Calls that change
                something are never sent twice.
            strict: raise ResponseShapeError where an answer is not as its model says.
            proxies: as in requests, {"https": "http://proxy:3128"}. Left out, the environment
                counts.

        Raises ConfigError for settings that cannot be right, and warns of http:// to another
        machine.
        """
        if not _is_one((ApiKeys, UserLogin), auth):
            raise ConfigError(
                f"auth must be ApiKeys(...) or UserLogin(...), not {type(auth).__name__}"
            )
        _check_tls_and_proxies(verify, cert, proxies)
        self._settings = _checked(Settings(timeout=timeout, retries=retries, strict=strict))
        self._shared = _Shared(checked_endpoint(endpoint), auth, verify, cert, proxies, self._knows)
        self._owner = True

    @classmethod
    def from_env(
        cls,
        *,
        timeout: float | tuple[float, float] | None = None,
        verify: Verify | None = None,
        cert: Cert | None = None,
        retries: int | None = None,
        strict: bool = False,
    ) -> Self:
        """Return a client for what the environment says.

        CLOUDSTACK_ENDPOINT, with _KEY and _SECRET, or with _USERNAME, _PASSWORD and _DOMAIN; or
        CLOUDSTACK_PROFILE, which names what from_config() is to read. Also _TIMEOUT, _VERIFY,
        _CERT, _CERT_KEY and _RETRIES. Arguments override.
        """
        from cstyped.config import from_env

        return cls._configured(from_env(), timeout, verify, cert, retries, strict)

    @classmethod
    def from_config(
        cls,
        name: str | None = None,
        *,
        path: str | Path | None = None,
        timeout: float | tuple[float, float] | None = None,
        verify: Verify | None = None,
        cert: Cert | None = None,
        retries: int | None = None,
        strict: bool = False,
    ) -> Self:
        """Return a client for a section of cloudstack.ini, or a profile of CloudMonkey's config.

        Args:
            name: the section or profile. Left out: CLOUDSTACK_REGION, or "cloudstack", or the
                current profile of CloudMonkey.
            path: the file. Left out: CLOUDSTACK_CONFIG, ./cloudstack.ini, ~/.cloudstack.ini,
                ~/.cmk/config and ~/.cloudmonkey/config; what an earlier one says counts.

        CLOUDSTACK_OVERRIDES="endpoint timeout" lets CLOUDSTACK_ENDPOINT and CLOUDSTACK_TIMEOUT
        override what is read.
        """
        from cstyped.config import from_config

        return cls._configured(from_config(name, path), timeout, verify, cert, retries, strict)

    @classmethod
    def _configured(
        cls,
        found: Configured,
        timeout: float | tuple[float, float] | None,
        verify: Verify | None,
        cert: Cert | None,
        retries: int | None,
        strict: bool,
    ) -> Self:
        return cls(
            found.endpoint,
            found.auth,
            timeout=found.timeout if timeout is None else timeout,
            verify=found.verify if verify is None else verify,
            cert=found.cert if cert is None else cert,
            retries=found.retries if retries is None else retries,
            strict=strict,
        )

    def send(self, request: Sends[_T]) -> _T:
        """Send a request and return what its command answers."""
        with alone():
            from cstyped.answer import Envelope
            from cstyped.encoding import encode

        checked = _checked_request(request)
        params = encode(checked)
        answer = self._exchange(
            checked.command,
            params,
            repeatable=checked.wire.repeatable,
            secrets=checked.wire.secrets,
        )
        return request.parse(Envelope(answer.body, checked, params, self))

    def call(self, command: str, params: Mapping[str, object] | None = None) -> dict[str, object]:
        """Call a command by its name and return what is inside the envelope.

        For commands and parameters that the bindings do not know. Values are encoded as in typed
        calls; where the bindings do not know a map parameter, give a list of mappings.
        """
        with alone():
            from cstyped.answer import inside
            from cstyped.encoding import Wire, encode_values

        if not _is_one(str, command) or not command.isidentifier():
            raise InvalidRequest("call: the command must be a name such as 'listZones'")
        known = self.commands.request(command)
        wire = Wire(repeatable=command.startswith(_READING)) if known is None else known.wire
        encoded = encode_values({} if params is None else params, wire, command)
        answer = self._exchange(command, encoded, repeatable=wire.repeatable, secrets=wire.secrets)
        return inside(answer, command, encoded, wire.secrets)

    def job(self, job_id: str, result: type[_T]) -> Job[_T]:
        """Take up a job again, by its id and the class of its result."""
        from cstyped.jobs import Job, checked_id, checked_result

        return Job(self, checked_id(job_id), checked_result(result))

    def as_completed(
        self, jobs: Iterable[Job[_T]], *, timeout: float | None = None
    ) -> Iterator[Job[_T]]:
        """Yield each job as it ends, asking the server for all of them at once.

        Raises JobTimeout when `timeout` seconds are over and jobs are still running.
        """
        from cstyped.completion import as_completed

        return as_completed(self, jobs, timeout=timeout)

    def sign_in(self) -> Mapping[str, str]:
        """Log in now rather than at the first call; return what the server says of the user.

        With API keys there is nothing to do, and the answer is empty.
        """
        return self._shared.transport().user(self._settings)

    def options(
        self,
        *,
        timeout: float | tuple[float, float] | EllipsisType | None = ...,
        retries: int | EllipsisType = ...,
        strict: bool | EllipsisType = ...,
    ) -> Self:
        """Return a copy with other settings, on the same connections and session.

        Only the client itself logs out and closes connections, its copies do not.
        """
        old = self._settings
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy._settings = _checked(
            Settings(
                timeout=old.timeout if timeout is ... else timeout,
                retries=old.retries if retries is ... else retries,
                strict=old.strict if strict is ... else strict,
            )
        )
        copy._owner = False
        return copy

    @property
    def endpoint(self) -> str:
        """The URL of the API."""
        return self._shared.endpoint

    @property
    def auth(self) -> ApiKeys | UserLogin:
        """The credentials that the client was made with. Its `repr` shows no secret."""
        return self._shared.auth

    def close(self) -> None:
        """Log out and close the connections. The client cannot be used afterwards."""
        if self._owner:
            self._shared.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    def __getstate__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} holds connections and secrets and is not pickled:"
            " make one in each process"
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.endpoint!r}, {self._shared.auth!r})"

    def _exchange(
        self,
        command: str,
        params: Mapping[str, str],
        *,
        repeatable: bool,
        secrets: frozenset[str] = frozenset(),
    ) -> Answer:
        """Send a call with encoded parameters; return the whole answer of status 200."""
        call = Call(command, params, repeatable, secrets)
        return self._shared.transport().post(call, self._settings)

    def _knows(self, command: str) -> bool:
        return not len(self.commands) or command in self.commands

    # Hidden from checkers: to them every misspelt method would be fine.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Callable[..., object]:
            function = None if name.startswith("_") else self.commands.function(name)
            if function is None:
                raise AttributeError(_no_such_method(self, name), name=name, obj=self)
            # Kept on the class that has the index, so that it is found as a method from now on.
            owner = next(kind for kind in type(self).__mro__ if "commands" in kind.__dict__)
            setattr(owner, name, function)
            return getattr(self, name)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self.commands.names()})


class _Shared:
    """What a client and its copies have in common. The transport is made at the first call."""

    def __init__(
        self,
        endpoint: str,
        auth: ApiKeys | UserLogin,
        verify: Verify,
        cert: Cert | None,
        proxies: Mapping[str, str] | None,
        knows: Callable[[str], bool],
    ) -> None:
        self.endpoint = endpoint
        self.auth = auth
        self._verify: Verify = verify
        self._cert: Cert | None = cert
        self._proxies = proxies
        self._knows = knows
        self._transport: Transport | None = None
        self._closed = False
        self._made: dict[str, Transport] = {}

    def transport(self) -> Transport:
        if self._transport is None:
            # Not an import statement: type checkers follow those, and reading requests and urllib3
            # would cost mypy a second in every program that imports cstyped.
            made: Transport = load("cstyped.transport").Transport(
                self.endpoint,
                self.auth,
                verify=self._verify,
                cert=self._cert,
                proxies=self._proxies,
                knows=self._knows,
            )
            # Of two threads that are here at once the first one wins. No lock: a fork could leave
            # it locked for ever, and a transport that is not used costs nothing.
            self._made.setdefault("transport", made)
            self._transport = self._made["transport"]
            if self._closed:
                self._transport.close()
        return self._transport

    def close(self) -> None:
        self._closed = True
        for transport in self._made.values():
            transport.close()


def _is_one(kinds: type | tuple[type, ...], value: object) -> bool:
    """Look at what a checker promises: not everybody who calls uses one."""
    return isinstance(value, kinds)


def _checked_request(request: object) -> Request:
    from cstyped.model import Request

    if not isinstance(request, Request):
        raise InvalidRequest(
            f"send takes a request such as ListZonesRequest(), not {type(request).__name__}"
        )
    return request


def _checked(settings: Settings) -> Settings:
    timeout = settings.timeout
    limits = timeout if isinstance(timeout, tuple) and len(timeout) == 2 else (timeout,)
    if not all(limit is None or _is_duration(limit) for limit in limits):
        raise ConfigError(
            f"timeout: {timeout!r} is not a number of seconds above 0, nor a pair"
            " (connecting, answering) of them"
        )
    if _is_one(bool, settings.retries) or not _is_one(int, settings.retries):
        raise ConfigError(f"retries: {settings.retries!r} is not a whole number")
    if settings.retries < 0:
        raise ConfigError(f"retries: {settings.retries} is below 0; 0 means never to repeat")
    if not _is_one(bool, settings.strict):
        raise ConfigError(f"strict: {settings.strict!r} is neither true nor false")
    return settings


def _is_duration(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


def _check_tls_and_proxies(verify: object, cert: object, proxies: object) -> None:
    # An empty text counts as False in requests: an unset variable would switch off the check.
    if not isinstance(verify, bool | str | Path) or verify == "":
        raise ConfigError(
            f"verify: {verify!r} is neither true, false nor the file of an authority to trust"
        )
    files = list(cert) if is_several(cert) else [cert]
    if cert is not None and not (
        all(isinstance(file, str | Path) and file != "" for file in files)
        and (not is_several(cert) or len(files) == 2)
    ):
        raise ConfigError(f"cert: {cert!r} is neither a file nor a pair (certificate, key) of them")
    if proxies is not None and not (
        is_mapping(proxies)
        and all(isinstance(text, str) for pair in proxies.items() for text in pair)
    ):
        raise ConfigError("proxies: give a mapping such as {'https': 'http://proxy:3128'}")


def _no_such_method(client: BaseClient, name: str) -> str:
    said = f"{type(client).__name__!r} has no command or attribute {name!r}"
    close = get_close_matches(name, client.commands.names(), n=1, cutoff=0.8)
    if close:
        return f"{said}; did you mean {close[0]!r}?"
    return f"{said}; client.call('theCommand', ...) sends commands that the bindings do not know"
