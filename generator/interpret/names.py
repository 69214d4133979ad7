"""Names: CloudStack's words -> Python names. Pure; exceptions come from overlays/names.toml."""

from __future__ import annotations

import hashlib
import keyword
import re
from collections.abc import Mapping, Set

from ..python.identifiers import (
    MAX_NAME,
    hides_client,
    hides_ours,
    is_plain_identifier,
    is_taken_module,
)

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_CLASS_ENDS = ("CmdResponse", "Response", "Cmd")


def values_constant(enumeration: str) -> str:
    """The name of the values of an enumeration: VolumeState -> VOLUME_STATE_VALUES."""
    return f"{snake(enumeration).upper()}_VALUES"


def snake(name: str) -> str:
    """createVpnGateway -> create_vpn_gateway."""
    return _WORDS.sub("_", name).lower()


def capitalised(name: str) -> str:
    """listZones -> ListZones."""
    return name[:1].upper() + name[1:]


def function_name(command: str, exceptions: Mapping[str, str]) -> str:
    """The function of a command: listZones -> list_zones."""
    given = exceptions.get(command)
    if given is not None:
        return given
    name = snake(command)
    return f"{name}_" if keyword.iskeyword(name) or hides_client(name) else name


def request_name(command: str) -> str:
    """The request class of a command: listZones -> ListZonesRequest."""
    return f"{capitalised(command)}Request"


def model_name(response_class: str, names: Mapping[str, str], taken: Set[str] = frozenset()) -> str:
    """The public model of a server class: as reviewed, else its own name without its ending.

    `taken`: names of other public things, whether or not this package has them, so that a name
    never depends on what else is in the dump.
    """
    given = names.get(response_class)
    if given is not None:
        return given
    name = response_class.rpartition("$")[2]
    for end in _CLASS_ENDS:
        if name.endswith(end) and name != end:
            name = name[: -len(end)]
            break
    name = capitalised(name)
    if not is_plain_identifier(name):
        return made_up_model_name(response_class)
    if name in taken or hides_ours(name):
        return f"{name}Answer"
    return name


def made_up_model_name(response_class: str) -> str:
    """A name for a class whose own name cannot be used: it has a digest, to be of this one only."""
    letters = re.sub(r"[^A-Za-z0-9]", "", response_class)[: MAX_NAME // 3]
    digest = hashlib.sha256(response_class.encode("utf-8", "replace")).hexdigest()
    return f"Answer{letters}{digest[:8]}"


def model_module(model: str) -> str:
    """The module of a model: VpnGateway -> vpn_gateway."""
    name = snake(model)
    return f"{name}_" if keyword.iskeyword(name) or is_taken_module(name) else name


def singular(word: str) -> str:
    """Policies -> Policy, Addresses -> Address, Zones -> Zone; good enough for a class name."""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "Os")):
        return word[:-1]
    return word


_VERB = re.compile(
    r"(list|get|find|query|create|add|register|update|delete|remove|deploy|enable|disable|"
    r"configure|import|export|start|stop|assign|attach|detach|upload|quota)(?=[A-Z])"
)


def noun(command: str) -> str:
    """What a command is about, for a model that no table names: listFooBars -> FooBar."""
    return capitalised(singular(_VERB.sub("", command, count=1)))
