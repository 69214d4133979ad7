"""The IR: what the templates print. Types, order, names and texts are all decided here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Param:
    """One keyword parameter of a command."""

    wire: str
    py: str
    annotation: str
    required: bool
    doc: str

    @property
    def declaration(self) -> str:
        """As a field of the request class and as a keyword of the function."""
        return f"{self.py}: {self.annotation}" + ("" if self.required else " = None")

    @property
    def forwarded(self) -> str:
        return f"{self.py}={self.py}"


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its request class, its function and what it answers."""

    wire: str
    function: str
    request: str
    params: tuple[Param, ...]
    result: str
    parse: str
    model: str
    model_module: str
    wire_facts: str
    runtime_imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    summary: str
    docs: tuple[str, ...]
    reads: bool

    @property
    def signature(self) -> str:
        """The keyword parameters, after the client or self."""
        keywords = ", ".join(param.declaration for param in self.params)
        return f", *, {keywords}" if keywords else ""

    @property
    def forwarded(self) -> str:
        return ", ".join(param.forwarded for param in self.params)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model."""

    wire: str
    py: str
    declaration: str
    doc: str


@dataclass(frozen=True, slots=True)
class Model:
    """One resource as the server answers it."""

    cls: str
    name: str
    module: str
    fields: tuple[Field, ...]
    secrets: tuple[str, ...]
    imports: tuple[str, ...]
    docs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Enum:
    """A named enumeration: a Literal for the checker, or named constants of whole numbers."""

    name: str
    plural: str
    values: tuple[str, ...]
    labels: tuple[tuple[str, str], ...]
    open: bool
    numbers: bool
    doc: str


@dataclass(frozen=True, slots=True)
class Struct:
    """A map parameter of known structure: a TypedDict."""

    name: str
    keys: tuple[tuple[str, str], ...]
    optional_keys: tuple[tuple[str, str], ...]
    doc: str


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
