"""Rows -> answers: which fields an object of an answer class shows, references resolved, and the
bytes of the envelope.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from .. import clock
from ..facts.data import document, each
from ..facts.spec import AnswerClass, Spec
from .store import Row, Store

REFERENCES = each("classes", "reference")
_NAME_OF = each("classes", "name-of")
_HIDDEN_FROM_USERS: dict[str, list[str]] = document("classes")["hidden-from-users"]
_DEFAULTS: dict[str, dict[str, Any]] = document("defaults")

OWNED = ("account", "accountid", "domain", "domainid", "domainpath", "project", "projectid")
_ZERO: dict[str, Any] = {
    "String": "",
    "Long": 0,
    "long": 0,
    "Integer": 0,
    "int": 0,
    "Short": 0,
    "short": 0,
    "Boolean": False,
    "boolean": False,
    "BigDecimal": 0,
    "float": 0.0,
    "Float": 0.0,
    "Double": 0.0,
    "double": 0.0,
}
# A field that is computed from the row each time it is shown.
Computed = Callable[[Row, "Renderer"], Any]
# A field, its usual value, and what works it out, if anything does.
_Step = tuple[str, Any, Computed | None]


class _Plan(NamedTuple):
    """How a class is shown. `rare`: fields never seen in an answer, shown when a row has them."""

    steps: list[_Step]
    rare: frozenset[str]


def defaults(kind: str) -> dict[str, Any]:
    """What a resource of that class has when nobody said otherwise."""
    return _DEFAULTS.get(kind, {})


class Renderer:
    """Shows rows as objects of an answer class."""

    def __init__(self, spec: Spec, store: Store) -> None:
        self._spec = spec
        self._store = store
        self._computed: dict[str, dict[str, Computed]] = {}
        self._plans: dict[tuple[str, bool], _Plan] = {}
        self._steps: dict[str, dict[str, _Step]] = {}
        # Whether the object being shown is for a root administrator; computed fields may ask.
        self.root = True
        self._owners: dict[str, Row] = {}

    def row(self, key: object) -> Row | None:
        return self._store.get(key)

    def compute(self, kind: str, fields: Mapping[str, Computed]) -> None:
        """Have these fields of a class computed."""
        self._computed.setdefault(kind, {}).update(fields)
        self._plans.clear()
        self._steps.clear()

    def show(
        self, kind: str, row: Row, *, root: bool | None = None, only: Iterable[str] = ()
    ) -> Row:
        """An object of class `kind`. `only`: nothing but these fields. `root`: for a root
        administrator; left out, for whom the last object was shown, of which this is a part.
        """
        if root is None:
            root = self.root
        self.root = root
        plan = self._plans.get((kind, root))
        if plan is None:
            plan = self._plans[kind, root] = self._planned(kind, root)
        if not plan.steps:
            return {name: value for name, value in row.items() if name[0] != "_"}
        hidden: Iterable[str] = row.get("_hidden", ())
        chosen = frozenset(only)
        answer: Row = {}
        for field, usual, function in plan.steps:
            value = row.get(field, usual) if function is None else function(row, self)
            if value is not None:
                answer[field] = value
        for field in plan.rare & row.keys():
            if row[field] is not None:
                answer[field] = row[field]
        for field in hidden:
            answer.pop(field, None)
        if chosen:
            return {field: value for field, value in answer.items() if field in chosen}
        return answer

    def value(self, kind: str, row: Row, field: str) -> Any:
        """One field of a row, as a root administrator is shown it. Any: fields have all shapes."""
        if "_kind" not in row:
            return row.get(field)
        steps = self._steps.get(kind)
        if steps is None:
            plan = self._planned(kind, root=True)
            steps = self._steps[kind] = {step[0]: step for step in plan.steps}
        step = steps.get(field)
        if step is None:
            return (
                row.get(field) if field in row or field not in OWNED else self.owner_of(row, field)
            )
        _, usual, function = step
        if function is None:
            return row.get(field, usual)
        self.root = True
        return function(row, self)

    def _planned(self, kind: str, root: bool) -> _Plan:
        """The fields of a class in order, each with what it is when the row does not say, or how it
        is worked out. Made once for a class: lists show thousands of rows.
        """
        known = self._spec.answer_class(kind)
        computed = self._computed.get(kind, {})
        usual = _DEFAULTS.get(kind, {})
        hidden = frozenset[str]() if root else frozenset(_HIDDEN_FROM_USERS.get(kind, ()))
        plan: list[_Step] = []
        rare: set[str] = set()
        for field, java in known.fields.items():
            if field in hidden:
                continue
            if field in computed:
                plan.append((field, None, computed[field]))
            elif field in usual:
                plan.append((field, usual[field], None))
            else:
                step = self._derived(field, java, known)
                if step[1] is None and step[2] is None and known.seen and field not in known.seen:
                    if field != "id":  # every row has one; where it was never seen, it is not shown
                        rare.add(field)
                else:
                    plan.append(step)
        return _Plan(plan, frozenset(rare))

    def _derived(self, field: str, java: str, known: AnswerClass) -> _Step:
        """The step for a field that nobody computes and that has no usual value."""
        # No project was among what was recorded; that a project owns something shows everywhere.
        if known.seen and field not in known.seen and field not in ("project", "projectid"):
            return field, None, None  # It could be worked out, but the server does not show it.
        last = _last_resort(field, java, known)
        if field in OWNED:
            return field, None, _owned_step(field)
        if (via := _NAME_OF.get(field)) or (field.endswith("name") and len(field) > 4):
            source = via or field[:-4] + "id"
            if source in REFERENCES:
                text = "displaytext" if field.endswith("displaytext") else "name"
                return field, None, _named_step(field, source, text, last)
        if field == "created" or (java == "Date" and field in known.always):
            return field, None, _created_step(field)
        return field, last, None

    def owned(self, field: str, row: Row) -> Any:
        """The fields that say whose a row is. What a project owns names the project in place of
        the account.
        """
        owner = self._store.get(row["_owner"])
        if owner is None:
            return None
        project = self._store.get(owner.get("_project"))
        if field in ("project", "projectid"):
            return None if project is None else project["name" if field == "project" else "id"]
        if field in ("account", "accountid"):
            return None if project is not None else owner["name" if field == "account" else "id"]
        domain = self._store.get(owner["domainid"])
        if field == "domainid":
            return owner["domainid"]
        return None if domain is None else domain["name" if field == "domain" else "path"]

    def owner_of(self, row: Row, field: str) -> Any:
        """One of the fields that say whose a row is; worked out once for an owner and a request."""
        if (key := row.get("_owner")) is None:
            if field in ("domain", "domainpath") and "domainid" in row:
                domain = self._store.get(row["domainid"]) or {}
                return domain.get("name" if field == "domain" else "path")
            return None
        memo = self._owners.get(key)
        if memo is None:
            memo = self._owners[key] = {name: self.owned(name, row) for name in OWNED}
        return memo[field]

    def begin(self) -> None:
        """Forget what was worked out for the last request."""
        self._owners.clear()

    def name(self, key: object) -> Any:
        target = self._store.get(key)
        return target.get("name") if target else None


def _last_resort(field: str, java: str, known: AnswerClass) -> Any:
    """What a field has when nothing else is known."""
    if field == "hasannotations":
        return False
    if field in known.always:
        if field.endswith(("id", "name")):
            return None
        if java.startswith(("List", "Set")):
            return []
        if java.startswith("Map"):
            return {}
        return _ZERO.get(java)
    # Java writes what cannot be null.
    return _ZERO[java] if java[0].islower() and java in _ZERO else None


def _owned_step(field: str) -> Computed:
    def step(row: Row, at: Renderer) -> Any:
        return row[field] if field in row else at.owner_of(row, field)

    return step


def _named_step(field: str, source: str, text: str, last: Any) -> Computed:
    """The name of what another field refers to."""

    def step(row: Row, at: Renderer) -> Any:
        if field in row:
            return row[field]
        target = at.row(row.get(source))
        return last if target is None else target.get(text, target.get("name"))

    return step


def _created_step(field: str) -> Computed:
    def step(row: Row, at: Renderer) -> Any:
        if field in row:
            return row[field]
        if not row.get("_since"):
            return None
        written = row["_written"] if "_written" in row else clock.written(row["_since"])
        row["_written"] = written
        return written

    return step
