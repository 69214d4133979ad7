"""Recorded scenes, played to a FakeCloud over HTTP in the order in which they were recorded."""

from __future__ import annotations

import base64
import hashlib
import hmac
import struct
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cstyped.errors.secret_names import is_secret
from cstyped.testing import FakeCloud
from tests.fakecloud.asking import Asker
from tests.replay.exchanges import Exchange, load
from tests.scene_intake import MASK

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
    """Who asks: the administrator, the user whose keys were made last, who logged in last."""

    cloud: FakeCloud
    admin: Asker = field(init=False)
    other: Asker = field(init=False)
    session: Asker = field(init=False)
    code: str = ""
    # How far the clock there is ahead of ours.
    ahead: float = 0.0

    def __post_init__(self) -> None:
        self.admin = self.other = self.session = Asker(self.cloud)

    def wait(self, seconds: float) -> None:
        """Let time pass, as it did between two requests of the recording."""
        self.cloud.advance(seconds)
        self.ahead += seconds

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
        known = {"admin": self.admin, "other": self.other, "session": self.session}
        return known.get(exchange.caller)

    def secret(self, name: str) -> str:
        """What is sent for a secret that the recording has masked."""
        if name == "codefor2fa":
            return _code(self.code, time.time() + self.ahead)
        if name == "userapikey":
            return self.other.key
        return _PASSWORD


def _code(secret: str, now: float) -> str:
    """The code that an app would show for a secret of two-factor authentication (RFC 6238)."""
    key = base64.b32decode(secret)
    digest = hmac.new(key, struct.pack(">Q", int(now) // 30), hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(int.from_bytes(digest[at : at + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}"


def play(cloud: FakeCloud, server: str, scenes: Sequence[str], comparison: Comparison) -> Played:
    """Play scenes of one recorded server; in the end, look at all that they made."""
    played, callers = Played(), Callers(cloud)
    ending = Ending(cloud.state.spec, comparison)
    for scene in scenes:
        comparison.at_start = scene in STARTING
        names = Names(scene)
        current = callers.admin
        for exchange in load(scene, RECORDINGS / server):
            name = names.of(exchange)
            if exchange.command in _LEFT_OUT or _runs_still(exchange):
                continue
            if exchange.command == "login":
                current = callers.session = Asker(cloud)
            asker = callers.named(exchange) or current
            callers.wait(_BETWEEN_REQUESTS)
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
    return exchange.command == "queryAsyncJobResult" and '"jobstatus":0' in exchange.body


def _ask(
    asker: Asker, exchange: Exchange, callers: Callers, comparison: Comparison
) -> tuple[int, str]:
    params = {
        name: callers.secret(name)
        if value == MASK and is_secret(name)
        else comparison.translation.of(value)
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
