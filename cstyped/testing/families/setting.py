"""Settings, for the whole cloud and for places and persons."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import paged
from ..facts.data import names
from ..parts.settings import setting_in
from ..refusal import Refusal, failure, invalid
from ..rows.kinds import ACCOUNTS, CONFIGURATION_GROUPS, SETTINGS
from ..rows.store import fields_of
from ..rows.stored import Shown
from ..rows.typed import SettingRow

# Parameter -> the scope that it names.
_SCOPES = {
    "zoneid": "Zone",
    "clusterid": "Cluster",
    "accountid": "Account",
    "domainid": "Domain",
    "storageid": "StoragePool",
    "imagestoreid": "ImageStore",
    "imagestoreuuid": "ImageStore",
}
# Of these categories values are written encrypted.
_ENCRYPTED = ("Hidden", "Secure")
_SHARES = names("settings", "between-0-and-1")
_FACTORS = names("settings", "more-than-0")
_POSITIVE = names("settings", "at-least-1")
_BITS = {"Short": 15, "Integer": 31, "Long": 63}


@behaviour("listConfigurations", evidence="source: ManagementServerImpl.searchForConfigurations")
def list_settings(call: Call) -> Listing:
    if call.has("subgroup") and not call.has("group"):
        raise Refusal(431, "the group of a subgroup must be given")
    scope, place = _scope(call)
    rows = [row for row in call.store.rows(SETTINGS) if row["category"] != "Hidden"]
    tests: list[Callable[[SettingRow], bool]] = [
        _about(call, "category", "category"),
        _about(call, "group", "group"),
        _about(call, "subgroup", "subgroup"),
        _about(call, "parent", "parent"),
    ]
    _check_groups(call)
    if (part := call.text("name")) is not None:
        tests.append(lambda row: part.lower() in row["name"].lower())
    if (word := call.text("keyword")) is not None:
        tests.append(lambda row: _has_word(row, word.lower()))
    if scope:
        allowed = _allowed_scopes(call, scope)
        tests.append(lambda row: not allowed.isdisjoint(row["_scopes"]))
    rows = [row for row in rows if all(test(row) for test in tests)]
    rows.sort(key=lambda row: row["name"].lower())
    shown = [_shown(call, row, scope.lower(), _value(call, row, scope, place)) for row in rows]
    if call.has("group"):
        return Listing(shown, len(shown))  # The server takes no page of a group.
    return paged(call, shown)


def _about(call: Call, parameter: str, field: str) -> Callable[[SettingRow], bool]:
    wanted = call.text(parameter)
    if wanted is None:
        return lambda row: True
    return lambda row: str(fields_of(row).get(field, "")).lower() == wanted.lower()


def _check_groups(call: Call) -> None:
    groups = call.store.rows(CONFIGURATION_GROUPS)
    known = {group["name"].lower() for group in groups}
    inside = {str(each["name"]).lower() for group in groups for each in group["subgroup"]}
    for parameter, all_of_them in (("group", known), ("subgroup", inside)):
        wanted = call.text(parameter)
        if wanted is not None and wanted.lower() not in all_of_them:
            raise Refusal(431, f"there is no {parameter} {wanted} of settings")


def _has_word(row: SettingRow, word: str) -> bool:
    fields = ("name", "component", "description", "category", "value")
    return any(word in str(fields_of(row).get(field, "")).lower() for field in fields)


def _scope(call: Call) -> tuple[str, str]:
    """The scope that the call names, and the id of the place or person; both empty for none."""
    given = {name: key for name in _SCOPES if (key := call.text(name)) is not None}
    mine, kind = call.caller, call.caller.role["type"]
    if kind == "DomainAdmin" and not given.keys() & {"accountid", "domainid"}:
        given["domainid"] = mine.domain["id"]
    elif kind == "User" and "accountid" not in given:
        given["accountid"] = mine.account["id"]
    if len(given) > 1:
        raise invalid("one scope at a time: only one of the ids can be given")
    if (account := call.given("accountid", ACCOUNTS)) is not None:
        call.check_access(account)
    return next(((_SCOPES[name], key) for name, key in given.items()), ("", ""))


def _allowed_scopes(call: Call, scope: str) -> set[str]:
    """The scopes of settings that can be set in a scope: those of accounts for a domain too, where
    this is switched on.
    """
    accounts_too = _row(call, "enable.account.settings.for.domain").get("value") == "true"
    return {"Domain", "Account"} if scope == "Domain" and accounts_too else {scope}


def _row(call: Call, name: str) -> SettingRow:
    found = next((row for row in call.store.rows(SETTINGS) if row["name"] == name), None)
    if found is None:
        raise invalid(f"there is no setting {name}")
    return found


def _value(call: Call, row: SettingRow, scope: str, place: str) -> str | None:
    return setting_in(call.store, row["name"], scope, place) if scope else row.get("value")


def _shown(call: Call, row: SettingRow, scope: str, value: str | None) -> Shown:
    answer = call.site.renderer.show("Configuration", row)
    answer.pop("scope", None)
    answer.pop("value", None)
    if value is not None:
        answer["value"] = _encrypted(value) if row["category"] in _ENCRYPTED else value
    if scope:
        answer["scope"] = scope
    return answer


def _encrypted(value: str) -> str:
    """Something that stands for a value, and does not tell it."""
    return base64.b64encode(hashlib.sha256(value.encode()).digest()).decode()


@behaviour("updateConfiguration", evidence="source: ConfigurationManagerImpl.updateConfiguration")
def change_setting(call: Call) -> Shown:
    name, value = call.text("name", ""), call.text("value")
    if name.lower() == "dynamic.apichecker.enabled":
        raise Refusal(431, f"{name} cannot be changed by this command")
    row = _row(call, name)
    if row["category"] == "System" and not call.caller.root:
        raise failure(f"only root administrators may change {name}")
    if value is None:
        return _shown(call, row, "", row.get("value"))
    scope, place = _scope(call)
    if scope and _allowed_scopes(call, scope).isdisjoint(row["_scopes"]):
        raise invalid(f"{name} cannot be set in this scope: {scope}")
    value = value.strip()
    if row["_type"] == "Boolean":
        value = value.lower()
    stored = None if value in ("", "null") and not scope else value.removeprefix("null")
    if stored is None and row["_type"] != "String":
        raise invalid(f"no value is no value of {name}, which is a {row['type']}")
    if stored is not None:
        _check(row, stored)
    if scope:
        row["_in"][place] = stored or ""
    elif stored is None:
        row.pop("value", None)
    else:
        row["value"] = stored
    shown = scope.lower() if scope != "ImageStore" else ""  # The server does not say that one.
    return _shown(call, row, shown, value)


def _check(row: SettingRow, value: str) -> None:
    """431 unless a setting can have a value."""
    name, kind = row["name"], row["_type"]
    if not _fits(kind, value):
        raise invalid(f"{value} is no value of {name}, which is a {row['type']}")
    if kind in ("Float", "Double") and name in _FACTORS and float(value) <= 0:
        raise invalid(f"{name} must be more than 0")
    if kind in ("Float", "Double") and name in _SHARES and not 0 <= float(value) <= 1:
        raise invalid(f"{name} must be from 0 to 1")
    if kind == "Integer" and name in _POSITIVE and int(value) <= 0:
        raise invalid(f"{name} must be at least 1")
    least, most = _BOUNDS.get(name, (None, None))
    if least is not None and most is not None and not least <= int(value) <= most:
        raise invalid(f"{name} must be from {least} to {most}")
    if "_range" in row and not _in_range(row["_range"], kind, value):
        raise invalid(f"{name} must be one of {', '.join(row['_range'])}")


# Settings with bounds of their own.
_BOUNDS = {
    "mac.identifier": (0, 255),
    "vm.password.length": (6, 2**31 - 1),
    "remote.access.vpn.psk.length": (8, 256),
    "vm.userdata.max.length": (1, 1_048_576),
    "threads.on.ms.to.import.vmware.vm.files": (-1, 10),
    "threads.on.kvm.host.to.import.vmware.vm.files": (-1, 10),
}


def _fits(kind: str, value: str) -> bool:
    if kind == "Boolean":
        return value in ("true", "false")
    if (bits := _BITS.get(kind)) is not None:
        return bool(re.fullmatch(r"[+-]?\d+", value)) and -(2**bits) <= int(value) < 2**bits
    if kind in ("Float", "Double"):
        return bool(re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[fFdD]?", value))
    return True


def _in_range(allowed: list[str], kind: str, value: str) -> bool:
    if kind == "Integer":
        least, _, most = allowed[0].partition("-")
        return int(least) <= int(value) <= int(most)
    return any(_is_one(form, value) for form in allowed)


def _is_one(form: str, value: str) -> bool:
    """Whether a value is what one part of a range allows: a word, or one of three forms."""
    if form == "hypervisorList":
        return not {"any", "none"} & {each.lower() for each in value.split(",")}
    if form == "instanceName":
        return not re.search(r"[-+ ]", value)
    if form == "domainName":
        return value == "" or bool(re.fullmatch(r"(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", value))
    return value in form.split("/")


@behaviour("resetConfiguration", evidence="source: ConfigurationManagerImpl.resetConfiguration")
def reset_setting(call: Call) -> Shown:
    row = _row(call, call.text("name", ""))
    scope, place = _scope(call)
    if scope and scope not in row["_scopes"]:
        raise invalid(f"{row['name']} cannot be set in this scope: {scope}")
    if scope:
        row["_in"].pop(place, None)
    elif "defaultvalue" in row:
        row["value"] = row["defaultvalue"]
    else:
        row.pop("value", None)
    return _shown(call, row, scope, row.get("value"))


@behaviour(
    "listConfigurationGroups", evidence="source: ManagementServerImpl.listConfigurationGroups"
)
def list_groups(call: Call) -> Listing:
    """All groups in order, whatever page is asked."""
    wanted = call.text("group")
    rows = [
        row
        for row in call.store.rows(CONFIGURATION_GROUPS)
        if wanted is None or row["name"].lower() == wanted.lower()
    ]
    return Listing(rows, len(rows))
