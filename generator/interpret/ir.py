"""The IR: what the templates print. Types, order, names and texts are all decided before it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cstyped.runtime import RUNTIME_SINCE, RUNTIME_VERSION

from ..python.imports import Import


@dataclass(frozen=True, slots=True)
class Param:
    """One keyword parameter of a command."""

    wire: str
    py: str
    annotation: str
    required: bool
    doc: str

    @property
    def keyword(self) -> str:
        """As a keyword of the function, and as a field of the request for type checkers."""
        return f"{self.py}: {self.annotation}" + ("" if self.required else " = None")

    @property
    def declaration(self) -> str:
        """As a field of the request class."""
        return field_declaration(self.py, self.wire, self.annotation, required=self.required)

    @property
    def forwarded(self) -> str:
        return f"{self.py}={self.py}"


@dataclass(frozen=True, slots=True)
class Other:
    """What a command answers where one parameter is given, instead of what it answers else."""

    py: str  # the parameter
    parse: str


@dataclass(frozen=True, slots=True)
class Overload:
    """A signature for type checkers, with the result that it leads to."""

    signature: str
    result: str


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its request class, its function and what it answers."""

    wire: str
    module: str
    function: str
    request: str
    params: tuple[Param, ...]
    result: str
    parse: str
    model: str
    wire_facts: str
    needs: frozenset[Import]  # by the signature and the result
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    parse_imports: tuple[str, ...]
    module_doc: tuple[str, ...]
    request_doc: tuple[str, ...]
    docs: tuple[str, ...]
    brief: tuple[str, ...]
    other: Other | None = None
    overloads: tuple[Overload, ...] = ()  # the last one is that of the function itself
    overload_needs: frozenset[Import] = frozenset()

    @property
    def signature(self) -> str:
        """The keyword parameters, after the client or self."""
        return signature(self.params)

    @property
    def forwarded(self) -> str:
        return ", ".join(param.forwarded for param in self.params)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model."""

    wire: str
    py: str
    declaration: str
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """One resource as the server answers it."""

    cls: str
    name: str
    module: str
    fields: tuple[Field, ...]
    secrets: tuple[str, ...]
    imports: tuple[str, ...]
    late_imports: tuple[str, ...]  # of models that refer back to this one
    module_doc: tuple[str, ...]
    docs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Enum:
    """A named enumeration: a Literal for the checker, or named constants of whole numbers."""

    name: str
    plural: str
    values: tuple[str, ...]
    labels: tuple[tuple[str, int], ...]
    open: bool
    numbers: bool
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Struct:
    """A map parameter of known structure: a TypedDict."""

    name: str
    keys: tuple[tuple[str, str], ...]
    optional_keys: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Stub:
    """One door to some of the commands, for type checkers: methods, functions or requests."""

    door: str
    number: int
    imports: tuple[str, ...]
    commands: tuple[Command, ...]

    @property
    def module(self) -> str:
        return f"_{self.door}_{self.number}"


@dataclass(frozen=True, slots=True)
class Package:
    """Everything that is printed."""

    name: str
    spec: str
    version: str
    commands: tuple[Command, ...]
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    structs: tuple[Struct, ...]
    types_imports: tuple[str, ...]
    types_stub_imports: tuple[str, ...]
    stubs: tuple[Stub, ...] = ()
    runtime_version: int = RUNTIME_VERSION  # that it is generated for
    runtime_since: str = RUNTIME_SINCE  # the first release of cstyped that has it

    @property
    def parameters(self) -> list[str]:
        """The wire names of the parameters of all commands."""
        return sorted({param.wire for command in self.commands for param in command.params})

    @property
    def client_stubs(self) -> list[Stub]:
        """Those that `Client` is made of."""
        return [stub for stub in self.stubs if stub.door == "methods"]

    @property
    def front_stubs(self) -> list[Stub]:
        """Those whose names the package itself gives."""
        return [stub for stub in self.stubs if stub.door != "methods"]


def signature(params: Iterable[Param]) -> str:
    """Keyword parameters as they follow the first parameter of a function."""
    keywords = ", ".join(param.keyword for param in params)
    return f", *, {keywords}" if keywords else ""


def field_declaration(py: str, wire: str, annotation: str, *, required: bool) -> str:
    """A field of a pydantic class; a wire name that Python forbids is its alias.

    The alias stands in Annotated: given as a default, type checkers would take it for the name
    of the constructor's keyword.
    """
    if py != wire:
        annotation = f"Annotated[{annotation}, Field(alias={wire!r})]"
    return f"{py}: {annotation}" + ("" if required else " = None")
