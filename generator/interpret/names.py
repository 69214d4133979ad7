"""Names: CloudStack's words -> Python identifiers. Pure; exceptions come from overlays/names.toml.

A dump is not trusted: whatever a name is, what comes out is a plain ASCII identifier that hides
nothing that generated code needs, or nothing at all.
"""

from __future__ import annotations

import hashlib
import keyword
import re
from collections.abc import Mapping, Set

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_CLASS_ENDS = ("CmdResponse", "Response", "Cmd")
MAX_NAME = 120  # file systems take 255 bytes; a module name needs room for its ending

# Names that annotations of generated code use.
_ANNOTATIONS = frozenset(
    (
        *("str", "int", "bool", "float", "list", "dict", "tuple", "frozenset", "bytes"),
        *("Any", "Annotated", "ClassVar", "Decimal", "datetime", "Field", "Literal"),
        *("BaseClient", "Envelope", "Job", "ListResult", "Model", "Request", "Success", "Wire"),
        *("Base64", "CommaList", "Number", "OneOrMore", "Pairs", "StructMaps", "Timestamp"),
    )
)
# Attributes of pydantic's BaseModel and of our own bases; a field of that name would hide them.
_ATTRIBUTES = frozenset(
    (
        *("command", "wire", "wire_names", "parse", "secrets", "self", "client"),
        *("construct", "copy", "dict", "from_orm", "json", "mro", "parse_file", "parse_obj"),
        *("parse_raw", "register", "schema", "schema_json", "update_forward_refs", "validate"),
    )
)
# Attributes of the client, and submodules of a package: a function of that name would hide them.
_FUNCTIONS_TAKEN = _ANNOTATIONS | frozenset(
    (
        *("api", "client", "models", "types", "commands", "self"),
        *("as_completed", "auth", "call", "close", "endpoint", "from_config", "from_env", "job"),
        *("one_of", "options", "send", "sign_in"),
    )
)
# Modules of api/ itself, and names that one widespread system cannot give to a file.
_MODULES_TAKEN = frozenset(
    (
        "client",
        "aux",
        "con",
        "nul",
        "prn",
        *(f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10)),
    )
)
# Names that `from package import ...` gives beside the models.
_MODELS_TAKEN = _ANNOTATIONS | frozenset(
    (
        *("ApiKeys", "AsyncJobStatus", "Client", "CommandIndex", "COMMANDS", "MODELS"),
        *("ModelIndex", "UserLogin", "Final", "None", "True", "False"),
    )
)


def snake(name: str) -> str:
    """createVpnGateway -> create_vpn_gateway."""
    return _WORDS.sub("_", name).lower()


def capitalised(name: str) -> str:
    """listZones -> ListZones."""
    return name[:1].upper() + name[1:]


def is_plain_identifier(name: str) -> bool:
    """Whether a name may become a module, class or function name as it is."""
    return (
        bool(_IDENTIFIER.fullmatch(name))
        and not keyword.iskeyword(name)
        and not name.startswith("_")
        and len(name) <= MAX_NAME
    )


def is_package_name(name: str) -> bool:
    """Whether a package of that name can be made and imported everywhere."""
    return is_plain_identifier(name.lstrip("_")) and not name.startswith("__")


def hides_ours(name: str) -> bool:
    """Whether a class of that name would hide one that generated code needs."""
    return name in _MODELS_TAKEN or name.endswith("Request")


def hides_client(function: str) -> bool:
    """Whether a function of that name would hide something of the client or the package."""
    return function in _FUNCTIONS_TAKEN


def is_usable_command(name: str) -> bool:
    """Whether a command of that name can have a module named after it."""
    return is_plain_identifier(name) and name.lower() not in _MODULES_TAKEN


def member(wire: str, taken: Set[str] = frozenset()) -> str | None:
    """The attribute for a parameter or field: its wire name, unless Python forbids it.

    `taken`: further names that its class needs. None where nothing safe can be made of it.
    """
    if len(wire) > MAX_NAME:
        return None
    name = re.sub(r"[^A-Za-z0-9_]", "_", wire).lstrip("_")
    if not re.search(r"[A-Za-z0-9]", name):
        return None
    if name[0].isdigit():
        name = f"n_{name}"
    if (
        keyword.iskeyword(name)
        or name in _ANNOTATIONS
        or name in _ATTRIBUTES
        or name in taken
        or name.startswith("model_")
    ):
        return f"{name}_"
    return name


def function_name(command: str, exceptions: Mapping[str, str]) -> str:
    """The function of a command: listZones -> list_zones."""
    given = exceptions.get(command)
    if given is not None:
        return given
    name = snake(command)
    return f"{name}_" if keyword.iskeyword(name) or name in _FUNCTIONS_TAKEN else name


def command_module(command: str, function: str) -> str:
    """The module of a command: its own name, and never that of a function or class beside it.

    A loaded submodule would hide the function `login`, or what a capital stands for.
    """
    return f"{command}_" if command == function or command[0].isupper() else command


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
    return f"{name}_" if keyword.iskeyword(name) or name in _MODULES_TAKEN else name


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
