"""Names: CloudStack's words -> Python identifiers. Pure; exceptions come from overlays/names.toml."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_CLASS_ENDS = ("CmdResponse", "Response", "Cmd")

# Attributes that pydantic's BaseModel and our own bases use; a field of that name would hide them.
_TAKEN = frozenset(
    """command wire parse secrets copy json dict schema construct validate parse_obj parse_raw
    parse_file from_orm schema_json update_forward_refs self client mro
    str int bool float list tuple Any Decimal datetime Field Model Request Wire ClassVar Envelope
    Job ListResult Success""".split()
)
MAX_NAME = 120  # file systems take 255 bytes; a module name needs room for its ending


def snake(name: str) -> str:
    """createVpnGateway -> create_vpn_gateway."""
    return _WORDS.sub("_", name).lower()


def capitalised(name: str) -> str:
    """listZones -> ListZones."""
    return name[:1].upper() + name[1:]


def is_plain_identifier(name: str) -> bool:
    """Whether a name from a dump may become a module, class or function name as it is."""
    return (
        bool(_IDENTIFIER.fullmatch(name))
        and not keyword.iskeyword(name)
        and not keyword.issoftkeyword(name)
        and not name.startswith("_")
        and len(name) <= MAX_NAME
    )


def member(wire: str) -> str | None:
    """The attribute for a parameter or field: its wire name, unless Python forbids it.

    None where nothing safe can be made of it.
    """
    if len(wire) > MAX_NAME:
        return None
    name = wire if _IDENTIFIER.fullmatch(wire) else re.sub(r"[^A-Za-z0-9_]", "_", wire)
    name = name.lstrip("_")
    if not name or not _IDENTIFIER.fullmatch(name):
        name = f"n_{name}" if name else ""
    if not name or not name.isascii():
        return None
    if keyword.iskeyword(name) or name in _TAKEN or name.startswith("model_"):
        return f"{name}_"
    return name


def function_name(command: str, exceptions: Mapping[str, str]) -> str:
    """The function of a command: listZones -> list_zones."""
    given = exceptions.get(command)
    if given is not None:
        return given
    name = snake(command)
    return f"{name}_" if keyword.iskeyword(name) else name


def request_name(command: str) -> str:
    """The request class of a command: listZones -> ListZonesRequest."""
    return f"{capitalised(command)}Request"


def model_name(response_class: str, names: Mapping[str, str]) -> str:
    """The public model of a server class; a class that nobody reviewed loses its ending only."""
    given = names.get(response_class)
    if given is not None:
        return given
    name = response_class.rpartition("$")[2]
    for end in _CLASS_ENDS:
        if name.endswith(end) and name != end:
            return capitalised(name[: -len(end)])
    return capitalised(name)


def singular(word: str) -> str:
    """Policies -> Policy, Addresses -> Address, Zones -> Zone; good enough for a class name."""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


_VERB = re.compile(
    r"(list|get|find|query|create|add|register|update|delete|remove|deploy|enable|disable|"
    r"configure|import|export|start|stop|assign|attach|detach|upload|quota)(?=[A-Z])"
)


def noun(command: str) -> str:
    """What a command is about, for a model that no table names: listFooBars -> FooBar."""
    words = _VERB.sub("", command, count=1) if _VERB.match(command) else command
    return capitalised(singular(words))
