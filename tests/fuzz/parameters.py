"""Fuzz what FakeCloud is asked: programs of up to forty commands, each on a cloud of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime

from cstyped.credentials.signing import signed
from cstyped.testing import FakeCloud
from cstyped.testing.facts.spec import Command, Param
from cstyped.testing.serving.exchange import Question, Reply
from tests.fuzz.choices import Choices

_WORDS = {
    "boolean": ("true", "false"),
    "date": ("2026-01-01", "2026-12-31T23:59:59+0100", "2026-13-45 30:00:00"),
    "integer": ("1", "0", "-1", "5", "100"),
    "long": ("1", "0", "-1", "1024", "9223372036854775807"),
    "short": ("1", "0", "-1", "443"),
}
_TEXTS = ("10.1.1.0/24", "10.1.1.5", "255.255.255.0", "tcp", "22", "web", "ROOT", "all", "Guest")
_KEYS = ("key", "value", "name", "cidr", "service", "provider", "cpuNumber", "networkid", "ip", "0")
_PROGRAM = 40
# How FakeCloud words what its own code tripped over, as the server does: a mistake of ours.
_TRIPPED = re.compile(r"[A-Za-z]+(Error|Exception|Iteration|Warning): ")


def run(data: bytes) -> None:
    """Ask a new cloud what the bytes mean. Raises AssertionError where its code trips."""
    choices = Choices(data)
    cloud = FakeCloud(seed=1, version=choices.pick(("4.22", "4.20")), job_seconds=0.0)
    asker = _Asker(cloud, choices)
    for _ in range(_PROGRAM):
        if not choices:
            break
        asker.ask()
    cloud.finish_jobs()
    for job in cloud.state.rows("jobs"):
        _check_text(job["_command"], job.get("jobresult"))


class _Asker:
    def __init__(self, cloud: FakeCloud, choices: Choices) -> None:
        self._cloud = cloud
        self._backend = cloud._backend
        self._choices = choices
        self._names = self._backend.spec.names()
        self._seen: list[str] = []

    def ask(self) -> None:
        command = self._backend.spec.command(self._choices.pick(self._names))
        assert command is not None
        params = {"command": command.name, "response": "json", **self._params(command)}
        keys = self._cloud.api_keys
        question = Question("POST", "/client/api", signed(params, keys.key, keys.secret, _NOW))
        reply = self._backend.reply(question)
        self._note(command.name, reply)

    def _params(self, command: Command) -> dict[str, str]:
        found: dict[str, str] = {}
        # Without these nothing happens that would be worth a look.
        wanted = [param for param in command.params.values() if param.required]
        others = list(command.params.values())
        if others:
            wanted += [self._choices.pick(others) for _ in range(self._choices.below(6))]
        for param in wanted:
            found |= self._value(param)
        return found

    def _value(self, param: Param) -> dict[str, str]:
        if param.type == "map" and self._choices.below(8):
            return {
                f"{param.name}[{index}].{self._choices.text(*_KEYS) or 'key'}": self._text(param)
                for index in range(1 + self._choices.below(3))
            }
        return {param.name: self._text(param)}

    def _text(self, param: Param) -> str:
        ids = list(self._ids(param))
        if ids and self._choices.below(8):
            return self._choices.pick(ids)
        words = _WORDS.get(param.type, (*_TEXTS, *self._seen[-8:]))
        return self._choices.text(*words)

    def _ids(self, param: Param) -> Iterator[str]:
        for kind in param.entities:
            for row in self._backend.store.rows(kind):
                yield str(row["id"])

    def _note(self, command: str, reply: Reply) -> None:
        if not reply.body:
            return
        try:
            document: object = json.loads(reply.body)
        except ValueError:
            assert reply.status != 200, f"{command}: {reply.body[:200]!r} is not JSON"
            return
        _check_text(command, document)
        self._seen += _texts_in(document)


_NOW = datetime(2100, 1, 1, tzinfo=UTC)  # by which the signatures expire


def _check_text(command: str, document: object) -> None:
    for text in _texts_in(document):
        assert not _TRIPPED.match(text), f"{command}: {text}"


def _texts_in(document: object) -> Iterator[str]:
    if isinstance(document, str):
        yield document
    elif isinstance(document, dict):
        for value in document.values():
            yield from _texts_in(value)
    elif isinstance(document, list):
        for value in document:
            yield from _texts_in(value)
