"""Random programs under random faults: the cloud holds what results and outcomes say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    rule,
    run_state_machine_as_test,
)

from cstyped import Client
from tests.stateful.path import AFTER, BEFORE
from tests.stateful.things import KINDS, Thing
from tests.stateful.world import World

FAULTS = st.lists(st.one_of(st.just(""), st.sampled_from([*BEFORE, *AFTER])), max_size=4)
WHO = st.integers(0, 1)
ANY = st.integers(0, 10_000)
A_KIND = st.sampled_from(list(KINDS))
COMMANDS = ("create*", "update*", "delete*", "d*", "list*", "query*", "*")
CODES = (401, 429, 431, 530, 531, 533)


class Programs(RuleBasedStateMachine):
    """Each rule is a statement of a program, and says what befalls its requests.

    None has a precondition: what there is depends on what the path let through in time, and
    hypothesis wants the same draws of every run.
    """

    told: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.world = World()

    def teardown(self) -> None:
        with self.world:
            if not self.world.broken:
                self.world.check()
        self.told.update(self.world.told)

    def _client(self, who: int, faults: list[str]) -> Client:
        self.world.path.order(faults)
        return self.world.clients[who]

    def _things(self, which: set[int]) -> Sequence[Thing]:
        """Some of what was made, each once."""
        made = self.world.things
        return [made[at] for at in sorted({number % len(made) for number in which})] if made else []

    @rule(kind=A_KIND, who=WHO, faults=FAULTS)
    def create(self, kind: str, who: int, faults: list[str]) -> None:
        self.world.create(self._client(who, faults), KINDS[kind])

    @rule(which=ANY, away=st.booleans(), who=WHO, faults=FAULTS)
    def change(self, which: int, away: bool, who: int, faults: list[str]) -> None:
        act = self.world.delete if away else self.world.rename
        for thing in self._things({which}):
            act(self._client(who, faults), thing)

    @rule(which=ANY, again=st.booleans(), who=WHO, faults=FAULTS)
    def wait(self, which: int, again: bool, who: int, faults: list[str]) -> None:
        if self.world.pending:
            pending = self.world.pending[which % len(self.world.pending)]
            self.world.wait(self._client(who, faults), pending, again=again)

    @rule(who=WHO, faults=FAULTS)
    def wait_for_all(self, who: int, faults: list[str]) -> None:
        self.world.wait_for_all(self._client(who, faults))

    @rule(kind=A_KIND, pagesize=st.integers(1, 4), who=WHO, faults=FAULTS)
    def read(self, kind: str, pagesize: int, who: int, faults: list[str]) -> None:
        self.world.read(self._client(who, faults), KINDS[kind], pagesize)

    @rule(which=st.sets(ANY, min_size=4, max_size=4), kind=A_KIND, who=WHO, faults=FAULTS)
    def together(self, which: set[int], kind: str, who: int, faults: list[str]) -> None:
        acts: list[Callable[[Client], None]] = [partial(self.world.create, kind=KINDS[kind])] * 3
        for number, thing in enumerate(self._things(which)):
            act = self.world.delete if number % 2 else self.world.rename
            acts.append(partial(act, thing=thing))
        self.world.together(self._client(who, faults), acts)

    @rule(event=st.sampled_from(["jobs end", "sessions end", "the server restarts", "new login"]))
    def meanwhile(self, event: str) -> None:
        if event == "jobs end":
            self.world.cloud.finish_jobs()
        elif event == "sessions end":
            self.world.cloud.expire_sessions()
        elif event == "the server restarts":
            self.world.restart()
        else:
            self.world.log_in_anew()

    @rule(command=st.sampled_from(COMMANDS), code=st.sampled_from(CODES), in_job=st.booleans())
    def the_server_will_refuse(self, command: str, code: int, in_job: bool) -> None:
        in_job = in_job and command not in ("list*", "query*")
        self.world.cloud.fail_next(command, errorcode=code, in_job=in_job)

    @rule(kind=A_KIND, who=WHO)
    def create_while_nobody_listens(self, kind: str, who: int) -> None:
        create = partial(self.world.create, kind=KINDS[kind])
        self.world.without_path(create, self.world.clients[who])


def run(examples: int, steps: int) -> Counter[str]:
    """Run so many programs of so many statements at the most; return what they were told."""
    Programs.told = Counter()
    run_state_machine_as_test(
        Programs,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    return Programs.told


def test_the_cloud_holds_what_programs_were_told() -> None:
    assert run(examples=10, steps=25)["success"]
