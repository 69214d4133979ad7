"""What a Client and an AsyncClient have in common: settings, copies, and what is sent for a call.

Light on purpose: a type checker that reads a user's program reads this module, so HTTP libraries
are imported inside functions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from types import EllipsisType, MappingProxyType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    NamedTuple,
    NoReturn,
    Protocol,
    TypeVar,
    cast,
)

from cstyped.checks.suggestions import did_you_mean
from cstyped.credentials.keys import ApiKeys
from cstyped.credentials.login import UserLogin
from cstyped.errors import ConfigError, InvalidRequest
from cstyped.http.endpoint import checked_endpoint
from cstyped.loading import alone
from cstyped.names import CommandIndex, CommandMethod
from cstyped.settings import (
    DEFAULT_RETRIES,
    DEFAULT_TIMEOUT,
    Cert,
    ConnectionSettings,
    Settings,
    Timeout,
    Verify,
    checked_connection,
    checked_settings,
    merged_headers,
)
from cstyped.wire.call import Call

if TYPE_CHECKING:
    from cstyped.config import Configured
    from cstyped.envelope import Envelope
    from cstyped.request import Request
    from cstyped.wire.encoding import Wire

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)
# Not Self, which jedi does not follow: it would complete no command after `Client.from_env()`.
_Client = TypeVar("_Client", bound="CommonClient")

# Without a class that says so, these beginnings promise a read: getUploadParamsForVolume and its
# like store a row, so "get" is not among them.
_READING = ("list", "find", "query")
# The classes of requests whose models are loaded.
_decoded: set[type] = set()
# How alike a method must be to be suggested: the names of 900 methods have much in common.
_NEAR = 0.8


class Sends(Protocol[_T_co]):
    """What `Client.send` takes: a request as a value."""

    command: ClassVar[str]
    wire: ClassVar[Wire]

    def parse(self, envelope: Envelope) -> _T_co: ...


class ToSend(NamedTuple, Generic[_T]):
    """A request with all that it takes to send it.

    nothing: no row can meet it, so that it is answered without asking.
    """

    request: Sends[_T]
    checked: Request
    call: Call
    nothing: bool

    def answered(self, envelope: Envelope) -> _T:
        """Decode the answer. The first one of a class loads its models, which no fork may cut."""
        kind = type(self.request)
        if kind in _decoded:
            return self.request.parse(envelope)
        with alone():
            result = self.request.parse(envelope)
        _decoded.add(kind)
        return result


class ToCall(NamedTuple):
    """A call by its name: what is sent, whether it has pages, whether nothing need be asked."""

    call: Call
    has_pages: bool
    nothing: bool


@cache
def _sending() -> tuple[
    type[Request], Callable[[Request], dict[str, str] | None], Callable[..., None]
]:
    """Return the class of all requests, what encodes one and what warns of it.

    Loaded at first use because pydantic is, too: a program that only makes a client needs none.
    """
    with alone():
        from cstyped.request import Request, encode
        from cstyped.wire.deprecated import warn_of_deprecated

    return Request, encode, warn_of_deprecated


class CommonClient:
    """A connection to one CloudStack endpoint as one user."""

    commands: ClassVar[CommandIndex] = CommandIndex("", {})
    _source: str | None = None
    _defaults: Mapping[str, object] = MappingProxyType({})
    _endpoint: str
    _auth: ApiKeys | UserLogin | None
    _settings: Settings

    def __init_subclass__(cls) -> None:
        """Give the class of a generated package a method for each command of its index."""
        super().__init_subclass__()
        index = cls.__dict__.get("commands")
        if isinstance(index, CommandIndex):
            for name in index.names():
                if name not in cls.__dict__:
                    setattr(cls, name, CommandMethod(index, name))

    def __init__(
        self,
        endpoint: str,
        auth: ApiKeys | UserLogin | None,
        *,
        timeout: Timeout = DEFAULT_TIMEOUT,
        verify: Verify = True,
        cert: Cert | None = None,
        retries: int = DEFAULT_RETRIES,
        strict: bool = False,
        proxies: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Create a client; nothing is sent before its first call.

        Args:
            endpoint: the URL of the API, such as "https://cloud.example/client/api".
            auth: ApiKeys or UserLogin. None sends unsigned calls, which only the integration port
                (such as "http://localhost:8096") accepts, as root admin. That port reads
                parameters only from the URL, so they also appear in the server's log.
            timeout: seconds for one attempt of a call, from connecting to the last byte; a pair
                (connect, answer) sets the two separately; None means no limit.
            verify: whether to check the server's certificate, or a file of trusted authorities
                (CA).
            cert: the client's own certificate, as one file or as (certificate, key).
            retries: how often a read is retried after a temporary failure. Calls that change
                something are never sent twice.
            strict: raise ResponseShapeError if an answer does not match its model.
            proxies: as in requests, {"https": "http://proxy:3128"}. If omitted, they come
                from the environment.
            headers: further headers of each call, such as {"Authorization": ...} for a proxy in
                front of the API. Their values are never shown.

        Raises ConfigError for invalid settings, and warns about http:// to another machine.
        """
        if auth is not None and not _is_one((ApiKeys, UserLogin), auth):
            raise ConfigError(
                "auth must be ApiKeys(...), UserLogin(...), or None for the integration port, not"
                f" {type(auth).__name__}"
            )
        connection = checked_connection(ConnectionSettings(verify, cert, proxies))
        settings = checked_settings(Settings(timeout, retries, strict, headers or {}))
        self._endpoint, self._auth, self._settings = checked_endpoint(endpoint), auth, settings
        self._connect(connection)
        self._owner = True

    @classmethod
    def from_env(
        cls: type[_Client],
        *,
        timeout: Timeout = None,
        verify: Verify | None = None,
        cert: Cert | None = None,
        retries: int | None = None,
        strict: bool = False,
        headers: Mapping[str, str | None] | None = None,
    ) -> _Client:
        """Return a client configured by environment variables.

        CLOUDSTACK_ENDPOINT, with _KEY and _SECRET, or with _USERNAME, _PASSWORD and _DOMAIN (or
        _DOMAINID); or CLOUDSTACK_PROFILE, the name of a section or profile for from_config().
        With neither, from_config() reads its default section. `source` says which was used.
        _TIMEOUT, _VERIFY, _CERT, _CERT_KEY and _RETRIES are read too. Arguments override them.
        """
        from cstyped.config import from_env

        return cls._configured(from_env(), timeout, verify, cert, retries, strict, headers)

    @classmethod
    def from_config(
        cls: type[_Client],
        name: str | None = None,
        *,
        path: str | Path | None = None,
        timeout: Timeout = None,
        verify: Verify | None = None,
        cert: Cert | None = None,
        retries: int | None = None,
        strict: bool = False,
        headers: Mapping[str, str | None] | None = None,
    ) -> _Client:
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

        return cls._configured(
            from_config(name, path), timeout, verify, cert, retries, strict, headers
        )

    @classmethod
    def _configured(
        cls: type[_Client],
        found: Configured,
        timeout: Timeout,
        verify: Verify | None,
        cert: Cert | None,
        retries: int | None,
        strict: bool,
        headers: Mapping[str, str | None] | None,
        more: Mapping[str, Any] = MappingProxyType({}),  # Any: settings that one class has
    ) -> _Client:
        made = cls(
            found.endpoint,
            found.auth,
            timeout=found.timeout if timeout is None else timeout,
            verify=found.verify if verify is None else verify,
            cert=found.cert if cert is None else cert,
            retries=found.retries if retries is None else retries,
            strict=strict,
            headers=merged_headers(found.headers, headers or {}),
            **more,
        )
        made._source = found.source
        return made

    def options(
        self: _Client,
        *,
        timeout: Timeout | EllipsisType = ...,
        retries: int | EllipsisType = ...,
        strict: bool | EllipsisType = ...,
        headers: Mapping[str, str | None] | None = None,
        defaults: Mapping[str, object] | None = None,
    ) -> _Client:
        """Return a copy with other settings, on the same connections and session.

        Args:
            timeout: see Client.
            retries: see Client.
            strict: see Client.
            headers: they are added to those of this client; None removes one.
            defaults: parameters by their wire names, such as {"projectid": ..., "listall": True}.
                They are sent with every command that has them and was not given them; passing
                None to the command does not suppress one. Required parameters of a method must
                still be given, and nothing is added to commands that the bindings do not know.
                They are added to those of this client; None removes one.

        Only the client itself logs out and closes connections, its copies do not.
        """
        old = self._settings
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        settings = Settings(
            timeout=old.timeout if timeout is ... else timeout,
            retries=old.retries if retries is ... else retries,
            strict=old.strict if strict is ... else strict,
            headers=merged_headers(old.headers, headers or {}),
        )
        copy._settings = checked_settings(settings)
        copy._use_settings()
        if defaults is not None:
            from cstyped.defaults import merged_defaults  # see _sending()

            known = self.commands.parameters()
            copy._defaults = merged_defaults(self._defaults, defaults, known)
        copy._owner = False
        return copy

    @property
    def endpoint(self) -> str:
        """The URL of the API."""
        return self._endpoint

    @property
    def source(self) -> str | None:
        """Where from_env() or from_config() read the settings; None if they were not read.

        Such as "the environment" or "/home/me/.cloudstack.ini, section [prod]".
        """
        return self._source

    @property
    def auth(self) -> ApiKeys | UserLogin | None:
        """The credentials of the client. Their `repr` shows no secret."""
        return self._auth

    def __getstate__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} holds connections and secrets and cannot be pickled:"
            " create one in each process"
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.endpoint!r}, {self._auth!r})"

    def _connect(self, connection: ConnectionSettings) -> None:
        """Make what sends the calls of this client and of its copies."""
        raise NotImplementedError  # Client and AsyncClient each have their own HTTP library

    def _use_settings(self) -> None:
        """Send by the settings that a copy has."""
        raise NotImplementedError  # as _connect()

    def _to_send(self, request: Sends[_T]) -> ToSend[_T]:
        """Return what goes over the wire for a request."""
        _, encode, warn_of_deprecated = _sending()
        whole = self._with_defaults(request)
        checked = _checked_request(whole)
        wire = checked.wire
        params = encode(checked)
        if wire.deprecated:
            warn_of_deprecated(checked.command, params or {}, wire.deprecated)
        call = Call(checked.command, params or {}, wire.repeatable, wire.secrets)
        return ToSend(whole, checked, call, nothing=params is None)

    def _to_call(
        self,
        command: str,
        params: Mapping[str, object] | None,
        *,
        wait: bool,
        timeout: float | None,
        all_pages: bool,
    ) -> ToCall:
        """Return what goes over the wire for a call by its name."""
        with alone():  # see _sending()
            from cstyped.defaults import params_with_defaults
            from cstyped.request import has_pages
            from cstyped.wire.deprecated import warn_of_deprecated
            from cstyped.wire.encoding import Wire, encode_values

        if not _is_one(str, command) or not command.isidentifier():
            raise InvalidRequest("call: the command must be a name such as 'listZones'")
        if wait and all_pages:
            raise InvalidRequest("call: a list starts no job, so give wait or all_pages, not both")
        if timeout is not None and not wait:
            raise InvalidRequest(
                "call: timeout limits the wait for a job (wait=True);"
                " client.options(timeout=...) limits the call itself"
            )
        known = self.commands.request(command)
        wire = Wire(repeatable=command.startswith(_READING)) if known is None else known.wire
        given: Mapping[str, object] = {} if params is None else params
        if self._defaults and _is_one(Mapping, given):
            given = params_with_defaults(given, self._defaults, known)
        encoded = encode_values(given, wire, command)
        warn_of_deprecated(command, encoded or {}, wire.deprecated)
        call = Call(command, encoded or {}, wire.repeatable, wire.secrets)
        paged = known is None or has_pages(known)
        return ToCall(call, has_pages=paged, nothing=encoded is None)

    def _with_defaults(self, request: Sends[_T]) -> Sends[_T]:
        if not self._defaults:
            return request
        from cstyped.defaults import with_defaults  # see _sending()

        # cast: a request of the same class, which answers the same.
        return cast("Sends[_T]", with_defaults(_checked_request(request), self._defaults))

    def _knows(self) -> Callable[[str], bool]:
        """Return what tells whether the bindings have a command; it does not hold this client."""
        return partial(_is_known, self.commands)

    # Hidden from checkers: to them every misspelt method would be fine.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            raise AttributeError(_no_such_method(self, name), name=name, obj=self)


def _is_known(commands: CommandIndex, command: str) -> bool:
    return not len(commands) or command in commands


def _is_one(kinds: type | tuple[type, ...], value: object) -> bool:
    """Look at what a checker promises: not everybody who calls uses one."""
    return isinstance(value, kinds)


def _checked_request(request: object) -> Request:
    if not isinstance(request, _sending()[0]):
        raise InvalidRequest(
            f"send takes a request such as ListZonesRequest(), not {type(request).__name__}"
        )
    return request


def _no_such_method(client: CommonClient, name: str) -> str:
    said = f"{type(client).__name__!r} has no command or attribute {name!r}"
    meant = did_you_mean(name, client.commands.names(), near=_NEAR)
    if meant:
        return f"{said}{meant}"
    return f"{said}; client.call('theCommand', ...) sends commands that the bindings do not know"
