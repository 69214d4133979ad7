"""A cloud, clients that reach it over a bad path, and the book of what they were told."""

from __future__ import annotations

import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Self, TypeVar
from unittest.mock import patch

from cstyped import ApiKeys, Client, Job, UserLogin
from cstyped.errors import ApiError, CloudStackError, JobFailed
from cstyped.http import retry
from cstyped.testing import FakeCloud
from tests.stateful.path import Passage, Path
from tests.stateful.things import KINDS, Kind, Pending, State, Thing

T = TypeVar("T")
Result = tuple[T | None, CloudStackError | None]

_TIMEOUT = 0.4  # of an attempt; a slow answer of the path takes longer
_REPEATED = 2
# What the server answers before it begins anything.
_PLAIN_REFUSALS = frozenset({401, 429, 431, 432, 531})


class World:
    """Does what a program does, and checks at each step that it was told the truth."""

    def __init__(self) -> None:
        self._pauses = patch.object(retry, "_FIRST_PAUSE", 0.01)  # programs here are in a hurry
        self._pauses.start()
        # Jobs end when the program lets them: a job never ends by chance of time.
        self.cloud = FakeCloud(job_seconds=100_000.0).start()
        self.path = Path(self.cloud).__enter__()
        self._port = self.path.port
        self.things: list[Thing] = []
        self.pending: list[Pending] = []
        self.told: Counter[str] = Counter()  # how often each end was told
        self.broken = False  # something was wrong already, so that the rest cannot be right
        self._numbers = count(1)
        self._book = threading.Lock()
        with self.cloud.client() as client:
            self._ids = _ids(client)
        self.clients = [self._client(self.cloud.api_keys), self._client(_LOGIN)]

    def __enter__(self) -> Self:
        return self

    def _expect(self, right: object, wrong: str) -> None:
        if not right:
            self.broken = True
            raise AssertionError(wrong)

    def __exit__(self, *failure: object) -> None:
        self.path.order([])
        for client in self.clients:
            client.close()
        self.path.__exit__(None, None, None)
        self.cloud.stop()
        self._pauses.stop()

    def _client(self, auth: ApiKeys | UserLogin) -> Client:
        return Client(self.path.endpoint, auth, timeout=_TIMEOUT, retries=_REPEATED)

    # -- what a program does -----------------------------------------------------------------------

    def create(self, client: Client, kind: Kind) -> None:
        name = f"made-{next(self._numbers)}"
        thing = Thing(kind, name, {(False, name)})
        with self._book:
            self.things.append(thing)
        made = self._changed(thing, lambda: kind.create(client, self._ids, name), _made, name=name)
        if made is not None:
            # A job names what it makes before it is done.
            thing.id = made.resource_id if isinstance(made, Job) else made.id

    def rename(self, client: Client, thing: Thing) -> None:
        rename, key = thing.kind.rename, thing.id
        if rename is None or key is None or self._has_job(thing):
            return
        name = f"made-{next(self._numbers)}"
        self._changed(
            thing,
            lambda: rename(client, key, name),
            lambda state: (state[0], name),
            **{thing.kind.name_field: name},
        )

    def delete(self, client: Client, thing: Thing) -> None:
        key = thing.id
        if key is not None and not self._has_job(thing):
            self._changed(thing, lambda: thing.kind.delete(client, key), _gone, id=key)

    def _has_job(self, thing: Thing) -> bool:
        """Whether a job of the thing may run: which of two changes is the last is open then."""
        return any(pending.thing is thing for pending in self.pending)

    def together(self, client: Client, acts: Sequence[Callable[[Client], None]]) -> None:
        """Do several things at once, in threads that share a client."""
        with ThreadPoolExecutor(len(acts)) as pool:
            for future in [pool.submit(act, client) for act in acts]:
                future.result()

    def wait(self, client: Client, pending: Pending, *, again: bool) -> None:
        """Wait a moment for a job; `again`: as another process would take it up."""
        job = pending.job
        if again:
            job = client.job(job.id, job._result)
        _, error = self._attempted(lambda: job.result(timeout=0.05))
        self._note_end(pending, error)

    def wait_for_all(self, client: Client) -> None:
        jobs = {each.job.id: each for each in self.pending}
        try:
            for job in client.as_completed([each.job for each in self.pending], timeout=0.05):
                _, error = self._attempted(job.result)
                self._note_end(jobs[job.id], error)
        except CloudStackError as error:
            self._expect(
                error.outcome is None, f"{error!r} says {error.outcome} of jobs that run on"
            )

    def read(self, client: Client, kind: Kind, pagesize: int) -> None:
        """Read all pages: if that succeeds, they are what the cloud has."""
        found, _ = self._attempted(lambda: kind.listed(client, pagesize))
        if found is not None:
            listed = sorted((row.id, getattr(row, kind.name_field)) for row in found)
            self._expect(
                listed == sorted(self._rows(kind, ours=False)), f"the list of {kind.rows} lies"
            )

    def log_in_anew(self) -> None:
        """Close the client that has a session; make another one."""
        self.clients[1].close()
        self.clients[1] = self._client(_LOGIN)

    def restart(self) -> None:
        """Stop the cloud and start it again: sessions are over, jobs are still running."""
        self.cloud.stop()
        self.cloud.expire_sessions()
        self.cloud.start()

    def without_path(self, act: Callable[[Client], None], client: Client) -> None:
        """Do something while nobody listens."""
        self.path.close_idle_connections()
        self.path.__exit__(None, None, None)
        with socket.socket() as held:  # so that nobody else takes the port meanwhile
            held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            held.bind(("127.0.0.1", self._port))
            act(client)
            self.path = Path(self.cloud, port=self._port).__enter__()

    # -- what it was told --------------------------------------------------------------------------

    def _attempted(self, act: Callable[[], T]) -> Result[T]:
        try:
            value = act()
        except CloudStackError as error:
            with self._book:
                self.told[error.outcome or type(error).__name__] += 1
            return None, error
        with self._book:
            self.told["success"] += 1
        return value, None

    def _changed(
        self, thing: Thing, act: Callable[[], T], change: Callable[[State], State], **key: str
    ) -> T | None:
        """Do something that changes a thing. `key`: the parameter that tells its requests."""
        before = len(self.path.passages)
        value, error = self._attempted(act)

        def seen() -> list[Passage]:
            return [
                passage
                for passage in self.path.passages[before:]
                if key.items() <= passage.got.params.items() and not _reads(passage)
            ]

        if error is not None and error.outcome == "unknown":
            _until(seen)  # the path may still be reading what the client gave up
        passages = seen()
        self._check_outcome(error, passages)
        done = [passage for passage in passages if passage.status == 200]
        self._expect(len(done) <= 1, f"carried out twice: {[p.got.params for p in done]}")
        if error is None and isinstance(value, Job):
            with self._book:
                self.pending.append(Pending(value, thing, change))
            thing.applied(change, certain=False)
        elif error is None:
            thing.applied(change, certain=True)
        elif error.outcome == "unknown":
            thing.applied(change, certain=False)
        return value

    def _check_outcome(self, error: CloudStackError | None, passages: Sequence[Passage]) -> None:
        """Compare what an error says became of a change with what the path saw."""
        done = [passage for passage in passages if passage.status == 200]
        said = "success" if error is None else error.outcome
        saw = [(passage.fault, passage.status) for passage in passages]
        if said == "success":
            self._expect(len(done) == 1, f"success, and the path saw {saw}")
            return
        self._expect(said is not None, f"{error!r} says nothing of what became of the call")
        if said == "not_sent":
            self._expect(not passages, f"not sent, and the path saw {saw}: {error!r}")
        elif said == "refused":
            self._expect(passages, f"refused by nobody: {error!r}")
            self._expect(not done, f"refused, and the path saw {saw}: {error!r}")
        elif passages and passages[-1].delivered and isinstance(error, ApiError):
            plain = passages[-1].status in _PLAIN_REFUSALS and len(passages) == 1
            self._expect(not plain, f"a plain refusal is said to be unknown: {error!r}")

    def _note_end(self, pending: Pending, error: CloudStackError | None) -> None:
        """Take into account how the waiting for a job ended, and check that it did so."""
        (row,) = [row for row in self.cloud.state.rows("jobs") if row["id"] == pending.job.id]
        if error is None:
            self._expect(
                row["jobstatus"] == 1, f"{pending.job} has not succeeded: {row['jobstatus']}"
            )
            if not pending.ended:
                pending.thing.applied(pending.change, certain=True)
        elif isinstance(error, JobFailed):
            self._expect(row["jobstatus"] == 2, f"{pending.job} has not failed: {row['jobstatus']}")
        else:
            self._expect(
                error.outcome is None, f"{error!r} says {error.outcome} of a job that runs on"
            )
            return
        if not pending.ended:
            pending.ended = True
            self.pending.remove(pending)

    # -- what the cloud holds ----------------------------------------------------------------------

    def check(self) -> None:
        """Let everything end; compare what the cloud holds with what the program was told."""
        self.path.order([])
        self.cloud.calm()
        self.cloud.finish_jobs()
        with self.cloud.client() as client:
            for pending in list(self.pending):
                _, error = self._attempted(client.job(pending.job.id, pending.job._result).result)
                self._note_end(pending, error)
                self._expect(pending.ended, str(error))
        for kind in KINDS.values():
            rows = self._rows(kind, ours=True)
            for thing in [thing for thing in self.things if thing.kind is kind]:
                self._check_thing(thing, rows)
            names = {name for thing in self.things for _, name in thing.possible}
            strange = [name for _, name in rows if name not in names]
            self._expect(not strange, f"nobody made {strange}")

    def _check_thing(self, thing: Thing, rows: Sequence[tuple[str, str]]) -> None:
        names = {name for _, name in thing.possible}
        found = [row for row in rows if (row[0] == thing.id if thing.id else row[1] in names)]
        self._expect(len(found) <= 1, f"{thing} is there {len(found)} times")
        if found:
            self._expect((True, found[0][1]) in thing.possible, f"{thing} is there as {found}")
        else:
            self._expect(any(not there for there, _ in thing.possible), f"{thing} is lost")

    def _rows(self, kind: Kind, *, ours: bool) -> list[tuple[str, str]]:
        rows = [
            (row["id"], str(row.get(kind.name_field))) for row in self.cloud.state.rows(kind.rows)
        ]
        if ours or kind is KINDS["volumes"]:  # whose list is of data disks only
            return [row for row in rows if row[1].startswith("made-")]
        return rows


def _made(state: State) -> State:
    return True, state[1]


def _gone(state: State) -> State:
    return False, state[1]


def _until(happened: Callable[[], object]) -> None:
    """Wait for something that happens soon, if it does at all."""
    end = time.monotonic() + 2.0
    while not happened() and time.monotonic() < end:
        time.sleep(0.01)


_LOGIN = UserLogin("admin", "password")


def _ids(client: Client) -> Mapping[str, str]:
    offering = client.list_service_offerings(name="Small Instance").one()
    template = client.list_templates(templatefilter="featured").first()
    disk_offering = client.list_disk_offerings().first()
    assert template is not None
    assert disk_offering is not None
    return {
        "zone": client.list_zones().one().id,
        "offering": offering.id,
        "template": template.id,
        "disk offering": disk_offering.id,
    }


def _reads(passage: Passage) -> bool:
    return passage.got.command.startswith(("list", "query"))
