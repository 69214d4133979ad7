"""The settings of a cloud: what a new one has, and what a setting says for a place or a person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypedDict, cast

from ..asking.site import Site
from ..facts.data import document, names
from ..refusal import invalid
from ..rows.kinds import SETTINGS
from ..rows.store import Store, fields_of

if TYPE_CHECKING:
    from ..rows.typed import SettingRow

_FORMS = {
    "Integer": "Number", "Long": "Number", "Short": "Number", "Float": "Decimal",
    "Double": "Decimal", "Boolean": "Boolean",
}  # fmt: skip
_SHARES = names("settings", "between-0-and-1")
# Scope -> the field by which its rows say where they are, and that place's scope.
_PARENTS = {
    "Cluster": ("zoneid", "Zone"),
    "StoragePool": ("clusterid", "Cluster"),
    "ImageStore": ("zoneid", "Zone"),
    "Account": ("domainid", "Domain"),
    "Domain": ("parentdomainid", "Domain"),
}
# Scope -> the setting by which what holds for the scope above holds in it.
_INHERITANCE = {
    "Account": "enable.account.settings.for.domain",
    "Domain": "enable.domain.settings.for.child.domain",
}


class _Fact(TypedDict, total=False):
    """A row of api_spec/fake/settings.toml."""

    group: str
    subgroup: str
    name: str
    category: str
    component: str
    type: str
    default: str
    value: str
    dynamic: bool
    described: bool
    scope: list[str]
    parent: str
    kind: str
    options: str
    range: str


def new_settings() -> Iterator[SettingRow]:
    """The settings of a new cloud."""
    # cast: the generator checked the rows of that file.
    for fact in cast("list[_Fact]", document("settings")["settings"]):
        yield _made(fact)


def _made(fact: _Fact) -> SettingRow:
    name = fact["name"]
    kind = fact.get("type", "String")
    shown = name[:1].upper() + name[1:].replace(".", " ")
    row: SettingRow = {
        "category": fact.get("category", "Advanced"),
        "group": fact["group"],
        "subgroup": fact["subgroup"],
        "name": name,
        "isdynamic": fact.get("dynamic", False),
        "component": fact.get("component", "management-server"),
        "displaytext": shown,
        "type": "Range" if name in _SHARES else _FORMS.get(kind, fact.get("kind", "String")),
        "_type": kind,
        "_scopes": fact.get("scope", []),
        "_in": {},
    }
    if fact.get("described", True):
        row["description"] = f"{shown}: a setting of {fact['subgroup']}"
    if "default" in fact:
        row["value"] = row["defaultvalue"] = fact["default"]
    if "value" in fact:
        row["value"] = fact["value"]
    if "parent" in fact:
        row["parent"] = fact["parent"]
    if "options" in fact:
        row["options"] = fact["options"]
    if "range" in fact:
        row["_range"] = fact["range"].split(",")
    return row


def setting(site: Site, name: str) -> str:
    """What a setting says for the whole cloud; empty where it says nothing."""
    return _row(site.store, name).get("value", "")


def whole(site: Site, name: str) -> int:
    """What a setting that is a whole number says for the whole cloud."""
    return int(setting(site, name))


def in_force(store: Store, name: str) -> str | None:
    """What a setting that is read at the start said then: changed ones need a restart."""
    row = _row(store, name)
    return row.get("_at_start", row.get("defaultvalue"))


def is_on(site: Site, name: str) -> bool:
    """Whether a setting is true for the whole cloud."""
    return setting(site, name).lower() == "true"


def setting_in(store: Store, name: str, scope: str, place: str) -> str | None:
    """What a setting says in a place or for a person: what was set there, or in the nearest scope
    above that may speak for it, or for the whole cloud.
    """
    row = _row(store, name)
    at: tuple[str, str] | None = (scope, place)
    while at is not None:
        if at[1] in row["_in"]:
            return row["_in"][at[1]]
        at = _above(store, row, *at)
    return row.get("value")


def _above(store: Store, row: SettingRow, scope: str, place: str) -> tuple[str, str] | None:
    field, above = _PARENTS.get(scope, ("", ""))
    inherits = _INHERITANCE.get(scope)
    several = len(row["_scopes"]) > 1 and scope != "Domain"
    if not several and (inherits is None or _row(store, inherits).get("value") != "true"):
        return None
    found = store.get(place)
    key = None if found is None else fields_of(found).get(field)
    return (above, key) if isinstance(key, str) else None


def _row(store: Store, name: str) -> SettingRow:
    found = next((row for row in store.rows(SETTINGS) if row["name"] == name), None)
    if found is None:
        raise invalid(f"there is no setting {name}")
    return found
