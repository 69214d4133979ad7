"""What a live server was asked, asked again of FakeCloud, and the answers compared.

Ids are translated on the way. Compared are status, envelope, object key, error code and the set of
fields of the first object.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cstyped.testing import FakeCloud

from .asking import Asker

RECORDINGS = Path(__file__).resolve().parent.parent / "recordings" / "4.22"
# As they were recorded: later scenes use what earlier ones made.
SCENES = [
    "zone_deploy", "vm_lifecycle", "storage", "storage_jobs", "accounts", "plain_user",
    "job_failures", "destroy", "paging", "fleet", "sweep",
]  # fmt: skip
_CREDENTIALS = {"apikey", "sessionkey", "signature", "signatureversion", "expires"}
# They come and go with time, not with the command.
_LOOSE = {"jobid", "jobstatus", "hasannotations", "lastupdated"}
_SAME = 0.8


@dataclass
class Translation:
    """Recorded id -> id here, learnt from two answers to the same question side by side."""

    known: dict[str, str] = field(default_factory=dict)

    def learn(self, recorded: Any, here: Any) -> None:
        if isinstance(recorded, dict) and isinstance(here, dict):
            for name in recorded.keys() & here.keys():
                there, mine = recorded[name], here[name]
                if name == "resourceid":
                    continue  # What an event is about: events of two clouds are no pairs.
                if name.endswith("id") and isinstance(there, str) and isinstance(mine, str):
                    self.known[there] = mine
                else:
                    self.learn(there, mine)
        elif isinstance(recorded, list) and isinstance(here, list):
            for mine, there in _matched(recorded, here):
                self.learn(there, mine)

    def of(self, text: str) -> str:
        return ",".join(self.known.get(part, part) for part in text.split(","))


def _matched(recorded: list[Any], here: list[Any]) -> Iterator[tuple[Any, Any]]:
    """Pairs of the same name, else of the same place."""
    named = {row["name"]: row for row in here if isinstance(row, dict) and "name" in row}
    for at, row in enumerate(recorded):
        name = row.get("name") if isinstance(row, dict) else None
        if name in named:
            yield named[name], row
        elif at < len(here):
            yield here[at], row


@dataclass
class Played:
    """How many answers agreed, and what was wrong with the others."""

    agreed: int = 0
    differing: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        return self.agreed / (self.agreed + len(self.differing))


def play(cloud: FakeCloud) -> Played:
    """Play all scenes against a cloud."""
    played, translation = Played(), Translation()
    admin = Asker(cloud)
    admin.login()
    for scene in SCENES:
        asker = admin
        for exchange in json.loads((RECORDINGS / f"{scene}.json").read_text("utf-8"))["exchanges"]:
            params = {
                name: value
                for name, value in exchange["request"]["params"]
                if name.lower() not in _CREDENTIALS
            }
            if params["command"] == "updateConfiguration":
                continue
            if params["command"] == "login":
                asker = Asker(cloud)
            _play_one(asker, params, exchange, translation, played, scene)
    return played


def _play_one(
    asker: Asker,
    params: dict[str, str],
    exchange: Any,
    translation: Translation,
    played: Played,
    scene: str,
) -> None:
    command = params.pop("command")
    params.pop("response", None)
    wanted = _parsed(exchange["response"]["body"])
    if command == "queryAsyncJobResult" and wanted[1].get("jobstatus") == 0:
        return  # How long a job takes is not compared.
    here = {name: translation.of(value) for name, value in params.items()}
    if command == "login":
        got = ("loginresponse", asker.login(here["username"], here["password"], here["domain"]))
        status = 531 if "errorcode" in got[1] else 200
    else:
        answer = asker.raw(command, exchange["request"]["method"], **here)
        status, got = answer.status_code, _parsed(answer.text)
    translation.learn(wanted[1], got[1])
    problem = _difference(exchange["response"]["status"], wanted, status, got)
    if problem is None:
        played.agreed += 1
    else:
        played.differing.append(f"{scene} {command}: {problem}")


def _parsed(text: str) -> tuple[str, Any]:
    if not text:
        return "", {}
    envelope, body = next(iter(json.loads(text, strict=False).items()))
    return envelope, body


def _difference(
    live: int, wanted: tuple[str, Any], status: int, got: tuple[str, Any]
) -> str | None:
    if status != live:
        return f"status {status}, live {live}"
    if wanted[0] != got[0]:
        return f"envelope {got[0]}, live {wanted[0]}"
    if live != 200:
        same = wanted[1].get("errorcode") == got[1].get("errorcode")
        return None if same else "another error code"
    (live_key, live_object), (key, shown) = _object(wanted[1]), _object(got[1])
    if not live_object or not shown or wanted[1] == {} or got[1] == {}:
        return None  # What exists there need not exist here.
    if live_key != key:
        return f"key {key}, live {live_key}"
    theirs, ours = (set(fields) - _LOOSE for fields in (live_object, shown))
    share = len(theirs & ours) / len(theirs | ours) if theirs | ours else 1.0
    return None if share >= _SAME else f"fields agree {share:.0%}: {sorted(theirs ^ ours)}"


def _object(body: dict[str, Any]) -> tuple[str | None, dict[str, Any]]:
    """The object key and the first object of an answer."""
    keys = [key for key in body if key != "count"]
    if len(keys) != 1 or not isinstance(body[keys[0]], dict | list):
        return None, body
    value = body[keys[0]]
    if isinstance(value, list):
        value = value[0] if value and isinstance(value[0], dict) else {}
    return keys[0], value
