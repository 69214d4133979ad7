"""FakeCloud: a CloudStack on a loopback port that speaks the real wire protocol, for demos and
tests.
"""

from __future__ import annotations

import errno
import fnmatch
import threading
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar, overload

from cstyped.checks.suggestions import did_you_mean
from cstyped.waiting import time

from . import families
from .answering.backend import Backend
from .parts import seeds
from .rows.kinds import DOMAINS, USERS
from .serving.server import Log, Server
from .settings import API_VERSION, Settings
from .state import State

if TYPE_CHECKING:
    from pathlib import Path

    from cstyped import ApiKeys, Client
    from cstyped.client import BaseClient

    from .facts.spec import Command
    from .rows.typed import UserRow
    from .serving.exchange import Question

C = TypeVar("C", bound="BaseClient")

families.register()


class FakeCloud:
    """A local CloudStack. Use it as a context manager, or `start()` and `stop()` it.

    `version`: the CloudStack version to answer as. `job_seconds`: how long an asynchronous job
    runs. `enforce_post`: as with `enforce.post.requests.and.timestamps`. `rate_limit`: requests
    per `rate_interval` seconds and account; root administrators are exempt. `seed`: makes ids and
    keys the same in every run. `guess`: commands that are not modelled (docs/reference lists them)
    answer what their names suggest, in place of error 530. `scenario`: a YAML file (or its content
    as a dictionary) with what exists besides the seeds. `virtual_time`: while it runs, clients of
    cstyped in this process do not sleep where they wait; its clock moves on instead, so that a test
    of a timeout of two minutes takes milliseconds. `replay`: what ought to be in the future may be
    in the past, for playing recordings again.
    """

    def __init__(
        self,
        *,
        version: str = API_VERSION,
        host: str = "127.0.0.1",
        port: int = 0,
        job_seconds: float = 0.1,
        enforce_post: bool = False,
        guess: bool = False,
        rate_limit: int | None = None,
        rate_interval: float = 1.0,
        seed: int | None = None,
        scenario: str | Path | dict[str, object] | None = None,
        virtual_time: bool = False,
        replay: bool = False,
        log: Log | None = None,
    ) -> None:
        self._host = host
        self._virtual_time = virtual_time
        self._waits: ExitStack | None = None
        self._port = port
        self._log = log
        self._server: Server | None = None
        settings = Settings(
            version=version,
            job_seconds=job_seconds,
            enforce_post=enforce_post,
            guess=guess,
            replay=replay,
            rate_limit=rate_limit,
            rate_interval=rate_interval,
            seed=seed,
            server_version=f"{version}.0.0",
        )
        self._backend = Backend(settings)
        seeds.everything(self._backend)
        self._admin = self._backend.store.one(USERS, username="admin")
        self._backend.access.new_keys(self._admin)
        self.state = State(self._backend)
        if scenario is not None:
            from .scenario import load_scenario

            load_scenario(self._backend, scenario)

    # -- running -----------------------------------------------------------------------------------

    def start(self) -> Self:
        """Listen. The port is chosen by the system unless one was given."""
        if self._server is None:
            try:
                server = Server(self._host, self._port, self._backend, self._log)
            except OSError as error:
                if error.errno != errno.EADDRINUSE:
                    raise
                text = f"port {self._port} of {self._host} is in use; 0 takes any that is free"
                raise OSError(error.errno, text) from None
            threading.Thread(
                target=server.serve_forever, args=(0.02,), name="fake cloud", daemon=True
            ).start()
            self._server = server
            self._waits = ExitStack()
            if self._virtual_time:
                self._waits.enter_context(time.skipped(self.advance))
        return self

    def stop(self) -> None:
        """Stop listening and cut what is connected. State stays, to be looked at."""
        if self._server is not None:
            self._server.stop()
            self._server = None
        if self._waits is not None:
            self._waits.close()
            self._waits = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    # -- how to reach it ---------------------------------------------------------------------------

    @property
    def endpoint(self) -> str:
        """Where clients send their requests."""
        if self._server is None:
            raise RuntimeError("the fake cloud is not running: use `with FakeCloud() as cloud:`")
        return f"http://{self._host}:{self._server.port}/client/api"

    @property
    def api_keys(self) -> ApiKeys:
        """The keys of the root administrator."""
        from cstyped import ApiKeys

        return ApiKeys(self._admin["apikey"], self._admin["secretkey"])

    @overload
    def client(self, *, user: str = "admin", domain: str | None = None) -> Client: ...
    @overload
    def client(self, kind: type[C], *, user: str = "admin", domain: str | None = None) -> C: ...
    def client(
        self,
        kind: type[BaseClient] | None = None,
        *,
        user: str = "admin",
        domain: str | None = None,
    ) -> BaseClient:
        """A client that signs with a user's API keys: the root administrator's, unless `user` names
        another. `kind`: the class `Client` of a package that was generated for a cloud of one's
        own. `domain`: the path of the user's domain, as `ROOT/acme`, where there are several of
        that name.

        Raises ValueError where there is no such user, or more than one.
        """
        from cstyped import ApiKeys, Client

        with self._backend.lock:
            found = self._user(user, domain)
            if not found.get("apikey"):
                self._backend.access.new_keys(found)
            keys = ApiKeys(found["apikey"], found["secretkey"])
        return (Client if kind is None else kind)(self.endpoint, keys)

    def _user(self, name: str, domain: str | None) -> UserRow:
        store = self._backend.store
        found = [
            user
            for user in store.where(USERS, username=name)
            if domain is None or store.one(DOMAINS, id=user["domainid"])["path"] == domain
        ]
        if len(found) != 1:
            there = "no user" if not found else "more than one user"
            raise ValueError(f"there is {there} named {name} in {domain or 'this cloud'}")
        return found[0]

    # -- control -----------------------------------------------------------------------------------

    @property
    def requests(self) -> Sequence[Question]:
        """What was asked, oldest first: each with `method`, `params` and `cookies`."""
        with self._backend.lock:
            return tuple(self._backend.asked)

    def commands(self) -> list[str]:
        """The commands that were asked, oldest first."""
        return [question.params.get("command", "") for question in self.requests]

    def forget_requests(self) -> None:
        with self._backend.lock:
            self._backend.asked.clear()

    @property
    def unmodelled(self) -> Mapping[str, int]:
        """The commands that were asked and are not modelled, and how often: what a test that they
        occur in does not show.
        """
        with self._backend.lock:
            return dict(self._backend.unmodelled)

    def fail_next(
        self,
        command: str = "*",
        *,
        errorcode: int = 530,
        text: str = "a failure that the test ordered",
        times: int = 1,
        in_job: bool = False,
    ) -> None:
        """Have the next `times` requests of the command (or pattern, as `list*`) refused;
        `in_job`: the job fails instead.
        """
        if not 400 <= errorcode < 600:
            raise ValueError(f"{errorcode} is no error code: 400 to 599")
        known = self._known(command)
        if in_job and not any(each is not None and each.is_async for each in known):
            raise ValueError(f"{command} has no job that could fail")
        with self._backend.lock:
            self._backend.faults.fail(command, errorcode, text, in_job=in_job, times=times)

    def slow(self, command: str = "*", *, seconds: float, times: int = 1) -> None:
        """Have the next `times` requests of the command answered late."""
        self._known(command)
        with self._backend.lock:
            self._backend.faults.slow(command, seconds, times)

    def drop_connection(self, command: str = "*", *, times: int = 1, after: bool = False) -> None:
        """Cut the connection of the next `times` requests of the command; `after`: the command was
        carried out first.
        """
        self._known(command)
        with self._backend.lock:
            self._backend.faults.drop(command, times, after=after)

    def slow_jobs(self, command: str, *, seconds: float) -> None:
        """Have the jobs of a command run that long from now on."""
        self._known(command)
        with self._backend.lock:
            self._backend.faults.set_job_seconds(command, seconds)

    def _known(self, pattern: str) -> list[Command | None]:
        """The commands that a name or pattern means. Raises ValueError where it means none: what
        is misspelt would never happen, and a test would pass for it.
        """
        spec = self._backend.spec
        names = fnmatch.filter(spec.names(), pattern)
        if not names:
            hint = did_you_mean(pattern, spec.names())
            raise ValueError(f"no command of {spec.version} is called {pattern}{hint}")
        return [spec.command(name) for name in names]

    def expire_sessions(self) -> None:
        """End every session, as when the server was restarted."""
        with self._backend.lock:
            self._backend.access.expire_all()

    def advance(self, seconds: float) -> None:
        """Move the cloud's clock forward: jobs end, sessions expire. Signatures do not: clients
        sign by their own clocks.
        """
        with self._backend.lock:
            self._backend.clock.advance(seconds)
            self._backend.jobs.settle()

    def finish_jobs(self) -> None:
        """End every pending job now."""
        with self._backend.lock:
            self._backend.jobs.settle_all()

    def calm(self) -> None:
        """Forget all ordered faults."""
        with self._backend.lock:
            self._backend.faults.clear()
