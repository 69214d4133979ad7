"""Dump the API of a live server through cstyped's own client."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from cstyped.client import BaseClient
from cstyped.credentials.keys import ApiKeys
from cstyped.errors import ApiError, CloudStackError

from ..findings import Finding, GeneratorError
from ..json_types import as_list, as_table
from ..spec.canonical import canonicalise
from ..spec.model import Spec
from ..spec.read import read_dump
from ..spec.server_version import likely_version
from ..spec.shipped_files import dumped_spec, shipped_versions
from ..versions import version_key

# Root admins have all of these in every version; a role that lacks one is a lesser one.
ROOT_COMMANDS = ("addHost", "createRole", "createZone", "deleteZone", "updateConfiguration")

Step = Callable[[str], AbstractContextManager[None]]


@dataclass(frozen=True, slots=True)
class LiveDump:
    """What a server said of itself, and to whom."""

    spec: Spec
    who: str  # the account and role that asked, as far as the server tells
    missing_root: tuple[str, ...]  # commands of root admins that this role does not have
    findings: tuple[Finding, ...]

    @property
    def complete(self) -> bool:
        """Whether a root admin asked, so that no command is hidden."""
        return not self.missing_root

    @property
    def warning(self) -> str:
        """What is missing, for a role that is not root admin; empty for a root admin."""
        if self.complete:
            return ""
        whole = _whole(self.spec.version)
        mine = self.spec.by_name()
        hidden = [command.name for command in whole.commands if command.name not in mine]
        return (
            f"{self.who} is not root admin, so commands are missing from the dump: {len(hidden)}"
            f" of the {len(whole.commands)} that root admins of CloudStack {whole.version} have,"
            f" among them {', '.join(self.missing_root)}. For bindings of the whole API, dump as a"
            " root admin"
        )


def _whole(version: str) -> Spec:
    """The newest shipped spec that is not newer than a version, else the oldest."""
    shipped = shipped_versions()
    older = [name for name in shipped if version_key(name) <= version_key(version)[:2]]
    return dumped_spec(older[-1] if older else shipped[0])


def dump_live(client: BaseClient, step: Step) -> LiveDump:
    """Ask a server for its commands, its version and who is asking.

    `step` is entered around each question, with a word on what is asked. Raises CloudStackError,
    and GeneratorError where an answer is not one of listApis.
    """
    with step("the server's commands (listApis; a large answer)"):
        answer = client.call("listApis")
    dump, findings = read_dump(json.dumps(answer).encode(), "listApis")
    spec, more = canonicalise(dump, dump.version)
    names = {command.name for command in spec.commands}
    with step("its version"):
        version = _version(client, names)
    if not version:
        version, why = likely_version(spec, "")
        more += (Finding("listCapabilities", f"does not state the server's version; {why}"),)
    with step("who is asking"):
        user = _user(client, names)
    who = _who(user)
    missing = tuple(name for name in ROOT_COMMANDS if name not in names)
    source = {"endpoint": client.endpoint, "server": version, "asked_as": who}
    source["complete"] = "no" if missing else "yes"
    return LiveDump(replace(spec, version=version, source=source), who, missing, (*findings, *more))


def dump_profile(profile: str, step: Step) -> LiveDump:
    """The dump of a profile's server, or for none of the server of the environment."""
    try:
        client = BaseClient.from_config(profile) if profile else BaseClient.from_env()
        with client:
            return dump_live(client, step)
    except CloudStackError as error:
        raise GeneratorError(f"{profile or 'the environment'}: {error}") from None


def _version(client: BaseClient, names: set[str]) -> str:
    """What the server says of its version. Empty where the role may not ask for it."""
    if "listCapabilities" not in names:
        return ""
    try:
        capability = client.call("listCapabilities").get("capability")
    except ApiError:
        return ""
    version = _fields(capability).get("cloudstackversion")
    return version if isinstance(version, str) else ""


def _user(client: BaseClient, names: set[str]) -> Mapping[str, object]:
    """What the server says of the user who asks. Empty where it does not say."""
    auth = client.auth
    if not isinstance(auth, ApiKeys):
        return client.sign_in()
    try:
        if "getUser" in names:  # only admins have it
            return _fields(client.call("getUser", {"userapikey": auth.key}).get("user"))
        users = as_list(client.call("listUsers").get("user")) or []
    except ApiError:  # a role may have the command and yet not the right to this user
        return {}
    return _fields(users[0]) if len(users) == 1 else {}


def _fields(value: object) -> Mapping[str, object]:
    return as_table(value) or {}


def _who(user: Mapping[str, object]) -> str:
    account = user.get("account") or user.get("username")
    role = user.get("rolename") or user.get("roletype") or _type_word(user)
    if account and role:
        return f"account {account} (role {role})"
    return f"account {account}" if account else "the user of these keys"


def _type_word(user: Mapping[str, object]) -> str:
    """The role behind an account type, which is all that a login tells."""
    kind = str(user.get("type", user.get("accounttype", "")))
    words = {"0": "User", "1": "Root Admin", "2": "Domain Admin", "3": "Resource Admin"}
    return words.get(kind, "")
