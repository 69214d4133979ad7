"""Make objects for unit tests: valid, with plausible values for what the server always sends."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import Final, TypeVar, get_args, get_origin
from uuid import NAMESPACE_DNS, uuid5

from pydantic import ValidationError

from cstyped import Model
from cstyped.checks.json_types import is_list, is_mapping
from cstyped.checks.suggestions import did_you_mean

M = TypeVar("M", bound=Model)

_BEGIN: Final = datetime(2026, 1, 1, tzinfo=UTC)
_END: Final = _BEGIN + timedelta(days=1)

# Of an enumeration the first of these that it has, else its own first value.
_USUAL: Final = (
    *("Running", "Up", "Enabled", "enabled", "ENABLED", "Ready", "Active", "Implemented"),
    *("Allocated", "BackedUp", "Completed", "Created", "Isolated", "Advanced", "Guest", "KVM"),
    *("Routing", "NetworkFilesystem", "ROOT", "tcp", "TCP", "User", "INFO", "allow", "Allow"),
)
# Switches that are on in most clouds; the others are off.
_ON: Final = frozenset(
    {"success", "enabled", "isenabled", "isready", "current", "fordisplay", "displayvolume"}
)
# Texts by how the name of the field ends: the first that does.
_TEXTS: Final = (
    (re.compile(r"deviceid$"), "0"),
    (re.compile(r"account$"), "admin"),
    (re.compile(r"domain$"), "ROOT"),
    (re.compile(r"(cidr|cidrlist|subnet|prefix)$"), "10.1.1.0/24"),
    (re.compile(r"gateway$"), "10.1.1.1"),
    (re.compile(r"netmask$"), "255.255.255.0"),
    (re.compile(r"iprange$"), "10.1.1.2-10.1.1.254"),
    (re.compile(r"publicip$"), "203.0.113.10"),
    (re.compile(r"ipaddress$"), "10.1.1.10"),
    (re.compile(r"port$"), "80"),
    (re.compile(r"(url|endpoint)$"), "https://cloud.example"),
    (re.compile(r"email$"), "admin@cloud.example"),
    (re.compile(r"path$"), "/"),
    (re.compile(r"version$"), "4.22.0.0"),
    (re.compile(r"timezone$"), "UTC"),
    (re.compile(r"currency$"), "USD"),
    (re.compile(r"(percentused|rawusage)$"), "12.5"),
)


def make(model: type[M], /, **fields: object) -> M:
    """Return an object of `model` as an answer could hold it, without any server.

    What the server always sends has a plausible value: an id is a UUID, an enumeration has a
    value that it knows, a list is empty. Whatever else is not given is None. The same call makes
    an equal object, and one that is given another name has another id.

        web = make(VirtualMachine, name="web", nic=[{"ipaddress": "10.1.1.10"}])

    Args:
        model: a class of answers, of cstyped or of a package that was generated.
        fields: values of its fields by name. For an object in it a mapping will do: what that
            lacks is made as well.

    Raises:
        TypeError: there is no field of that name, or the value has another type.
    """
    return _made(model, fields)


def _made(model: type[M], given: Mapping[str, object]) -> M:
    if not issubclass(model, Model):
        raise TypeError(f"{model.__name__} is no class of answers, as VirtualMachine is one")
    model.model_rebuild()
    names = _names(model)
    values: dict[str, object] = {}
    for name, value in given.items():
        if name not in names:
            raise TypeError(f"{model.__name__} has no field {name!r}{did_you_mean(name, names)}")
        values[names[name]] = _completed(model, names[name], value)
    sample = _Sample(model, values)
    missing = [
        name
        for name, field in model.__pydantic_fields__.items()
        if field.is_required() and name not in values
    ]
    try:
        return model.model_validate({**{name: sample.of(name) for name in missing}, **values})
    except ValidationError as error:
        raise TypeError(f"{model.__name__}: {_what_is_wrong(error)}") from None


def _names(model: type[Model]) -> dict[str, str]:
    """Return the names of the fields, by themselves and by their names on the wire."""
    fields = model.__pydantic_fields__
    return {field.alias or name: name for name, field in fields.items()} | {n: n for n in fields}


def _completed(model: type[Model], name: str, value: object) -> object:
    """Return what was given for a field, with objects in the place of mappings of their fields."""
    nested = _model_in(model.__pydantic_fields__[name].annotation)
    if nested is not None:
        return _object(nested, value)
    known = _enumeration(model, name)
    if isinstance(value, str) and value not in known:
        # A test would pass for a state that never is. A value of a newer server is like no other.
        hint = did_you_mean(value, known, near=0.8)
        if hint:
            raise TypeError(f"{model.__name__}.{name} is never {value!r}{hint}")
    return value


def _object(model: type[Model], value: object) -> object:
    if is_list(value):
        return [_object(model, one) for one in value]
    if is_mapping(value):
        return _made(model, {str(name): held for name, held in value.items()})
    return value


def _model_in(annotation: object) -> type[Model] | None:
    """Return the class of `Nic`, `Nic | None` and `list[Nic]`."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    inside = (_model_in(argument) for argument in get_args(annotation))
    return next((found for found in inside if found is not None), None)


def _enumeration(model: type[Model], name: str) -> tuple[str, ...]:
    """Return the values that a field is known to have; none where it can have any."""
    package, models, _ = model.__module__.rpartition(".models.")
    if not models:
        return ()
    classes = (base for base in model.__mro__ if issubclass(base, Model))
    annotations = (_annotations(base.__module__, base.__name__) for base in classes)
    written = next((found[name] for found in annotations if name in found), "")
    return _enumerations(package).get(written.removesuffix(" | None").lower(), ())


@cache
def _annotations(module: str, name: str) -> dict[str, str]:
    """Return the types of a class's fields as they are written: at run time an enumeration is plain
    text.
    """
    try:
        source = inspect.getsource(import_module(module))
    except OSError:  # a program that was frozen without its source
        return {}
    return {
        field.target.id: ast.unparse(field.annotation)
        for found in ast.parse(source).body
        if isinstance(found, ast.ClassDef) and found.name == name
        for field in found.body
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
    }


@cache
def _enumerations(package: str) -> dict[str, tuple[str, ...]]:
    """Return the values of each text enumeration by its name in lower case."""
    found = vars(import_module(f"{package}.types")).items()
    return {
        name.removesuffix("_VALUES").replace("_", "").lower(): values
        for name, values in found
        if name.endswith("_VALUES")
    }


class _Sample:
    """Plausible values for the fields of one object."""

    def __init__(self, model: type[Model], given: Mapping[str, object]) -> None:
        self._model = model
        self._kind = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", model.__name__).lower()
        name = given.get("name")
        self._name = name if isinstance(name, str) else self._kind
        identity = sorted((name, repr(value)) for name, value in given.items())
        self._id = str(uuid5(NAMESPACE_DNS, f"{self._kind} {identity}"))

    def of(self, name: str) -> object:
        """Return a value for the field `name`."""
        annotation = self._model.__pydantic_fields__[name].annotation
        kind = get_origin(annotation) or annotation
        if not isinstance(kind, type):
            return None
        if issubclass(kind, Model):
            return _made(kind, {})
        if known := _enumeration(self._model, name):
            return next((value for value in _USUAL if value in known), known[0])
        if kind is str:
            return self._text(name)
        if kind is bool:
            return name in _ON
        if kind is datetime:
            return _END if name.startswith("end") else _BEGIN
        # 1, 1.0, Decimal("1"), an empty list, an empty mapping.
        return kind(1) if kind in (int, float, Decimal) else kind()

    def _text(self, name: str) -> str:
        if name in ("id", "uuid"):
            return self._id
        if name in ("name", "displayname", "displaytext", "description"):
            return self._name
        for ending, text in _TEXTS:
            if ending.search(name):
                return text
        if name.lower().endswith("id"):
            # All that is made is in one zone, and of one account.
            return str(uuid5(NAMESPACE_DNS, name))
        return name.removesuffix("name") or name


def _what_is_wrong(error: ValidationError) -> str:
    complaints: list[str] = []
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        if detail["type"] != "misfit":  # that the object as a whole is not what was expected
            place = ".".join(str(part) for part in detail["loc"] if _is_place(part))
            complaints.append(f"{place}: {detail['msg'].removeprefix('Value error, ')}")
    return "; ".join(complaints)


def _is_place(part: int | str) -> bool:
    """Tell a field and a place in a list from the names of classes, which pydantic puts between."""
    return isinstance(part, int) or (part.isidentifier() and not part[0].isupper())
