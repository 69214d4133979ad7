"""What may be a name in generated Python: identifiers that hide nothing that the code needs.

A dump is not trusted: whatever a name is, what comes out is a plain ASCII identifier, or nothing.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Set

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
HIDES = "would hide a name that generated code needs"
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
# Classes of the module that types the methods of a client.
_METHOD_CLASSES_TAKEN = _ANNOTATIONS | {"CommandMethod", "Self"}
# Attributes of pydantic's BaseModel and of our own bases; a field of that name would hide them.
_ATTRIBUTES = frozenset(
    (
        *("command", "wire", "wire_names", "parse", "self", "client"),
        *("construct", "copy", "dict", "from_orm", "json", "mro", "parse_file", "parse_obj"),
        *("parse_raw", "register", "schema", "schema_json", "update_forward_refs", "validate"),
    )
)
# Attributes of the client, and submodules of a package: a function of that name would hide them.
_FUNCTIONS_TAKEN = _ANNOTATIONS | frozenset(
    (
        *(
            "api",
            "client",
            "functions",
            "methods",
            "models",
            "requests",
            "types",
            "commands",
            "self",
        ),
        *("as_completed", "auth", "call", "close", "endpoint", "from_config", "from_env", "job"),
        *("one_of", "options", "send", "sign_in", "source"),
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


def method_class(name: str) -> str:
    """The class that types the method of a command: by its name, unless Python forbids it."""
    return f"{name}_" if keyword.iskeyword(name) or name in _METHOD_CLASSES_TAKEN else name


def is_taken_module(name: str) -> bool:
    """Whether a module of that name would hide one of the package, or cannot be a file's name."""
    return name in _MODULES_TAKEN
