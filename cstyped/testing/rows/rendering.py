"""Rows -> objects of answers: which fields an object of a class shows, references resolved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias, cast

from cstyped.checks.json_types import is_list, is_tuple

from .. import clock
from ..facts.data import document, each
from ..facts.spec import AnswerClass, Spec
from .kinds import ACCOUNTS, DOMAINS, PROJECTS
from .store import Store, fields_of
from .stored import Kind, R, Row, Shown

REFERENCES = each("classes", "reference")
_NAME_OF = each("classes", "name-of")
_HIDDEN_FROM_USERS: dict[str, list[str]] = document("classes")["hidden-from-users"]
_DEFAULTS: dict[str, Shown] = document("defaults")

OWNED = ("account", "accountid", "domain", "domainid", "domainpath", "project", "projectid")
_ZERO: Shown = {
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
# Works a field out of the row, each time that it is shown. Any: each takes the rows of its own
# class, and one table holds them all.
Computed: TypeAlias = "Callable[[Any, Renderer], object]"
# A field, its usual value, and what works it out, if anything does.
_Step: TypeAlias = "tuple[str, object, Computed | None]"
# Class -> its fields that are worked out.
_COMPUTED: dict[str, dict[str, Computed]] = {}


def compute(kind: str, fields: Mapping[str, Computed]) -> None:
    """Have these fields of a class worked out. For families, as they are loaded."""
    _COMPUTED.setdefault(kind, {}).update(fields)


def constant(value: object) -> Computed:
    """What works out the same for every row."""
    return lambda row, at: value


class _Plan(NamedTuple):
    """How a class is shown. `rare`: fields never seen in an answer, shown when a row has them."""

    steps: list[_Step]
    rare: frozenset[str]


def defaults(kind: str) -> Shown:
    """What a resource of that class has when nobody said otherwise."""
    return _DEFAULTS.get(kind, {})


def usual(kind: Kind[R]) -> R:
    """A new row, not kept yet, with what such a row has when nobody said otherwise."""
    # cast: the values are checked where they are read, api_spec/fake/defaults.toml.
    return cast("R", dict(defaults(kind.name)))


class Renderer:
    """Shows rows as objects of an answer class."""

    def __init__(self, spec: Spec, store: Store, time: clock.Clock) -> None:
        self._spec = spec
        self.store = store
        self.clock = time
        self._plans: dict[tuple[str, bool], _Plan] = {}
        self._steps: dict[str, dict[str, _Step]] = {}
        # Whether the object being shown is for a root administrator; computed fields may ask.
        self.root = True
        self._owners: dict[str, Shown] = {}
        # When the request began that is being answered.
        self.begun = time.now()

    def row(self, key: object) -> Row | None:
        return self.store.get(key)

    def show(
        self,
        kind: str,
        row: Mapping[str, object],
        *,
        root: bool | None = None,
        only: Iterable[str] = (),
    ) -> Shown:
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
        chosen = frozenset(only)
        answer: Shown = {}
        for field, usual, function in plan.steps:
            value = row.get(field, usual) if function is None else function(row, self)
            if value is not None:
                answer[field] = value
        for field in plan.rare & row.keys():
            if row[field] is not None:
                answer[field] = row[field]
        for field in _hidden(row):
            answer.pop(field, None)
        if chosen:
            return {field: value for field, value in answer.items() if field in chosen}
        return answer

    def value(self, kind: str, row: Mapping[str, object], field: str) -> object:
        """One field of a row, as a root administrator is shown it."""
        if "_kind" not in row:
            return row.get(field)
        steps = self._steps.get(kind)
        if steps is None:
            plan = self._planned(kind, root=True)
            steps = self._steps[kind] = {step[0]: step for step in plan.steps}
        step = steps.get(field)
        if step is None:
            if field in row or field not in OWNED:
                return row.get(field)
            return self.owner_of(row, field)
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
        computed = _COMPUTED.get(kind, {})
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

    def owned(self, field: str, key: str) -> object:
        """One of the fields that say whose something is. What a project owns names the project in
        place of the account.
        """
        owner = self.store.get(key, ACCOUNTS)
        if owner is None:
            return None
        project = self.store.get(owner.get("_project"), PROJECTS)
        domain = self.store.get(owner["domainid"], DOMAINS)
        match field:
            case "project":
                return None if project is None else project["name"]
            case "projectid":
                return None if project is None else project["id"]
            case "account":
                return None if project is not None else owner["name"]
            case "accountid":
                return None if project is not None else owner["id"]
            case "domainid":
                return owner["domainid"]
            case "domain":
                return None if domain is None else domain["name"]
            case _:
                return None if domain is None else domain["path"]

    def owner_of(self, row: Mapping[str, object], field: str) -> object:
        """One of the fields that say whose a row is; worked out once for an owner and a request."""
        key = row.get("_owner")
        if not isinstance(key, str):
            if field not in ("domain", "domainpath"):
                return None
            domain = self.store.get(row.get("domainid"), DOMAINS)
            if domain is None:
                return None
            return domain.get("name") if field == "domain" else domain.get("path")
        memo = self._owners.get(key)
        if memo is None:
            memo = self._owners[key] = {name: self.owned(name, key) for name in OWNED}
        return memo[field]

    def begin(self) -> None:
        """Forget what was worked out for the last request."""
        self._owners.clear()
        self.begun = self.clock.now()

    def name(self, key: object) -> object:
        """The name of what an id names."""
        target = self.store.get(key)
        return None if target is None else fields_of(target).get("name")


def _hidden(row: Mapping[str, object]) -> Iterable[str]:
    found = row.get("_hidden")
    return map(str, found) if is_list(found) or is_tuple(found) else ()


def _last_resort(field: str, java: str, known: AnswerClass) -> object:
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
    def step(row: Mapping[str, object], at: Renderer) -> object:
        return row[field] if field in row else at.owner_of(row, field)

    return step


def _named_step(field: str, source: str, text: str, last: object) -> Computed:
    """The name of what another field refers to."""

    def step(row: Mapping[str, object], at: Renderer) -> object:
        if field in row:
            return row[field]
        target = at.row(row.get(source))
        if target is None:
            return last
        fields = fields_of(target)
        return fields.get(text, fields.get("name"))

    return step


def _created_step(field: str) -> Computed:
    def step(row: Mapping[str, object], at: Renderer) -> object:
        if field in row:
            return row[field]
        written = row.get("_written")
        if written is None and isinstance(since := row.get("_since"), (int, float)) and since:
            written = fields_of(row)["_written"] = clock.written(since)
        return written

    return step
