"""Recorded scenes, played to a FakeCloud over HTTP in the order in which they were recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cstyped.errors.secret_names import is_secret
from cstyped.testing import FakeCloud
from tests.fakecloud.asking import Asker
from tests.replay.exchanges import Exchange, load
from tests.scene_intake import MASK

from . import starting
from .comparing import Comparison, Difference, opened
from .ending import Ending

RECORDINGS = Path(__file__).resolve().parents[2] / "recordings"
# What stands in a request for a secret that is masked in the recording.
_PASSWORD = "a-Password-for-2-tests"
# Scenes that only look at what was there before all others.
STARTING = frozenset({"prelude"})
# Seconds: about what the recorded requests had between them.
_BETWEEN_REQUESTS = 1
# Settings that whoever recorded needed for recording.
_LEFT_OUT = frozenset({"updateConfiguration"})


@dataclass
class Played:
    """What came of all the exchanges with one recorded server."""

    exchanges: list[str] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)


@dataclass
class Callers:
    """Who asks: the administrator, who got keys last, who logged in last; or a user who was there
    before, by name.
    """

    cloud: FakeCloud
    admin: Asker = field(init=False)
    other: Asker = field(init=False)
    session: Asker = field(init=False)
    session_of_admin: Asker = field(init=False)
    _users: dict[str, Asker] = field(default_factory=dict)
    # FakeCloud takes the secret of the second factor as its code.
    code: str = ""

    def __post_init__(self) -> None:
        self.admin = self.other = self.session = Asker(self.cloud)
        self.session_of_admin = Asker(self.cloud)
        self.session_of_admin.login()

    def learn(self, body: str) -> None:
        """Remember keys and codes that FakeCloud gave, for the requests that need them."""
        inside = opened(body)[1]
        if not isinstance(inside, dict):
            return
        if "userkeys" in inside:
            keys = inside["userkeys"]
            self.other = Asker(self.cloud, keys["apikey"], keys["secretkey"])
        if "setup2fa" in inside:
            self.code = inside["setup2fa"].get("secretcode", "")

    def named(self, exchange: Exchange) -> Asker | None:
        """Who asked; None where the recording does not say."""
        if exchange.command == "login":
            return self.session
        if exchange.caller not in ("", "admin", "other", "session"):
            return self._user(exchange.caller)
        known = {"admin": self.admin, "other": self.other, "session": self.session}
        return known.get(exchange.caller)

    def _user(self, name: str) -> Asker:
        """A user who was there before the scenes, with keys of its own."""
        if name not in self._users:
            user = self.admin.ask("listUsers", username=name)["user"][0]["id"]
            keys = self.admin.ask("registerUserKeys", id=user)["userkeys"]
            self._users[name] = Asker(self.cloud, keys["apikey"], keys["secretkey"])
        return self._users[name]

    def secret(self, name: str) -> str:
        """What is sent for a secret that the recording has masked."""
        if name == "codefor2fa":
            return self.code
        if name == "privatekey":
            return MASK  # Which FakeCloud takes for the key of any certificate.
        if name == "userapikey":
            return self.other.key
        if name == "privatekey":
            return MASK  # FakeCloud takes that for the key of the certificate
        return _PASSWORD


def play(cloud: FakeCloud, server: str, scenes: Sequence[str], comparison: Comparison) -> Played:
    """Play scenes of one recorded server; in the end, look at all that they made."""
    played, callers = Played(), Callers(cloud)
    ending = Ending(cloud.state.spec, comparison)
    for scene in scenes:
        comparison.at_start = scene in STARTING
        starting.before(scene, callers.admin)
        names = Names(scene)
        current = callers.session_of_admin
        for exchange in load(scene, RECORDINGS / server):
            name = names.of(exchange)
            if exchange.command in _LEFT_OUT or _runs_still(exchange):
                continue
            if exchange.command == "login":
                current = callers.session = Asker(cloud)
            asker = callers.named(exchange) or current
            cloud.advance(_BETWEEN_REQUESTS)
            status, body = _ask(asker, exchange, callers, comparison)
            callers.learn(body)
            ending.note(exchange)
            played.exchanges.append(name)
            there = exchange.status, exchange.body
            played.differences += comparison.of(name, there, (status, body))
    for name, differences in ending.differences(callers.admin):
        played.exchanges.append(name)
        played.differences += differences
    return played


@dataclass
class Names:
    """Names for the exchanges of a scene: its place there, and the command or that of the job."""

    scene: str
    at: int = -1
    jobs: dict[str, str] = field(default_factory=dict)

    def of(self, exchange: Exchange) -> str:
        self.at += 1
        inside = opened(exchange.body)[1]
        if exchange.command == "queryAsyncJobResult":
            command = self.jobs.get(exchange.asked["jobid"], "a")
            return f"{self.scene} {self.at} {command} job"
        if isinstance(inside, dict) and isinstance(inside.get("jobid"), str):
            self.jobs[inside["jobid"]] = exchange.command
        return f"{self.scene} {self.at} {exchange.command}"


def _runs_still(exchange: Exchange) -> bool:
    """How long a job takes is not compared."""
    if exchange.command != "queryAsyncJobResult":
        return False
    inside = opened(exchange.body)[1]
    return isinstance(inside, dict) and inside.get("jobstatus") == 0


def _ask(
    asker: Asker, exchange: Exchange, callers: Callers, comparison: Comparison
) -> tuple[int, str]:
    params = {
        name: callers.secret(name)
        if value == MASK and is_secret(name)
        else comparison.translation.of(value, name)
        for name, value in exchange.asked.items()
    }
    if exchange.command == "login":
        if exchange.status == 531 and exchange.asked.get("password") == MASK:
            params["password"] = "not the password"
        answer = asker.send({"command": "login", "response": "json"} | params)
        if answer.status_code == 200:
            asker.session_key = opened(answer.text)[1]["sessionkey"]
    else:
        answer = asker.raw(exchange.command, exchange.method, **params)
    return answer.status_code, answer.text
