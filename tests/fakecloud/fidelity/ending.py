"""What is left when all scenes are over: each object that they made is asked for once more.

What it shows then is what the live server showed of it last; and what was deleted there is gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any  # JSON of a server

from cstyped.testing.facts.spec import Spec
from tests.fakecloud.asking import Asker
from tests.replay.exchanges import Exchange

from .comparing import Comparison, Difference, opened

_DELETIONS = ("delete", "expunge", "release", "disassociate")
_EVERYWHERE = {
    "listall": "true",
    "isrecursive": "true",
    "projectid": "-1",
    "templatefilter": "all",
    "isofilter": "all",
}


@dataclass
class Ending:
    """Notes what live answers say of the objects that the scenes make."""

    spec: Spec
    comparison: Comparison
    # id there -> (class, key of the object in answers, what it showed last)
    _made: dict[str, tuple[str, str, Any]] = field(default_factory=dict)
    # id of a job there -> what started it
    _started: dict[str, Exchange] = field(default_factory=dict)
    _deleted: set[str] = field(default_factory=set)

    def note(self, exchange: Exchange) -> None:
        """Remember what an answer of the live server says."""
        inside = opened(exchange.body)[1]
        if exchange.status != 200 or not isinstance(inside, dict):
            return
        if exchange.command == "queryAsyncJobResult":
            if inside.get("jobstatus") != 1 or exchange.asked["jobid"] not in self._started:
                return
            exchange = self._started[exchange.asked["jobid"]]
            inside = inside.get("jobresult", {})
        elif isinstance(inside.get("jobid"), str):
            self._started[inside["jobid"]] = exchange
            return
        if exchange.command.startswith(_DELETIONS) and inside.get("success") in (True, "true"):
            self._deleted.add(exchange.asked.get("id", ""))
        command = self.spec.command(exchange.command)
        if command is None:
            return
        for key, value in inside.items():
            if isinstance(value, dict) and isinstance(value.get("id"), str):
                self._made[value["id"]] = (command.answer, key, value)
            elif isinstance(value, list):
                for row in value:
                    if isinstance(row, dict) and row.get("id") in self._made:
                        self._made[row["id"]] = (command.answer, key, row)

    def differences(self, admin: Asker) -> Iterator[tuple[str, list[Difference]]]:
        """(what was looked for, how it differs) of all objects that can be listed."""
        lists = self._lists()
        for number, (there, (answer, key, shown)) in enumerate(self._made.items()):
            here = self.comparison.translation.here.get(there)
            if here is None or answer not in lists:
                continue
            name = lists[answer]
            found = opened(admin.raw(name, id=here, **self._scope(name)).text)[1]
            rows = found.get(key, []) if isinstance(found, dict) else []
            label = f"afterwards {number} {name}"
            if there in self._deleted:
                yield label, self.comparison.gone(label, key, rows)
            elif rows:
                yield label, self.comparison.row(label, key, shown, rows[0])

    def _lists(self) -> dict[str, str]:
        """Class of an object -> the list that finds one by its id."""
        found: dict[str, str] = {}
        for name in sorted(self.spec.names(), key=len, reverse=True):
            command = self.spec.command(name)
            if command is not None and name.startswith("list") and "id" in command.params:
                found[command.answer] = name
        return found

    def _scope(self, name: str) -> dict[str, str]:
        """The parameters with which a list looks everywhere."""
        command = self.spec.command(name)
        taken = command.params if command is not None else {}
        return {key: value for key, value in _EVERYWHERE.items() if key in taken}
