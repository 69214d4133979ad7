"""The IR: what the templates print. Types, order, names and texts are all decided before it.

Its values render themselves; whatever else is to be known of them is a field, not in their text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from cstyped.runtime import RUNTIME_SINCE, RUNTIME_VERSION

from ..python.identifiers import method_class
from ..python.imports import (
    Import,
    from_async_runtime,
    from_package,
    from_runtime,
    import_lines,
)
from ..python.types import (
    ANY,
    BOOL,
    NONE,
    EnumName,
    Generic,
    ModelName,
    StructName,
    Type,
    async_runtime,
    literal,
    runtime,
)
from .names import values_constant

_JOB = runtime("Job")
_LIST_RESULT = runtime("ListResult")
_ASYNC_JOB = async_runtime("AioJob")
_ASYNC_LIST_RESULT = async_runtime("AioListResult")
DEPRECATED = from_runtime("deprecated")
_COMMANDS = "api/commands"  # the folder of the modules of commands
_STUBS = "api"  # the folder of the stubs of all commands


@dataclass(frozen=True, slots=True)
class Deprecation:
    """That a command, a parameter or a field is deprecated, in words.

    `mark`: what to use instead, in a line for type checkers. `on_the_wire`: the same with the names
    on the wire, for warnings. `advice`: what to use, and why.
    """

    mark: str
    on_the_wire: str
    advice: str
    since: str

    @property
    def words(self) -> str:
        """As a docstring says it."""
        since = f" since {self.since}" if self.since else ""
        return f"Deprecated{since}: {self.advice}"


@dataclass(frozen=True, slots=True)
class Member:
    """A keyword parameter of a command, or a field of a model. `wire`: its name on the wire."""

    wire: str
    py: str
    type: Type
    required: bool

    @property
    def annotation(self) -> Type:
        """The type of what stands there, None included."""
        return self.type if self.required or self.type == ANY else self.type.or_else(NONE)

    @property
    def keyword(self) -> str:
        """As a keyword of a function, and as a field of the request for type checkers."""
        return f"{self.py}: {self.annotation}{self._default}"

    @property
    def declaration(self) -> str:
        """As a field of a pydantic class; a wire name that Python forbids is its alias.

        The alias stands in Annotated: given as a default, type checkers would take it for the name
        of the constructor's keyword.
        """
        if not self.renamed:
            return self.keyword
        alias = f"Annotated[{self.annotation}, Field(alias={self.wire!r})]"
        return f"{self.py}: {alias}{self._default}"

    @property
    def renamed(self) -> bool:
        """Whether Python forbids the name on the wire."""
        return self.py != self.wire

    @property
    def imports(self) -> frozenset[Import]:
        """What the declaration imports."""
        if not self.renamed:
            return self.type.imports
        return self.type.imports | {Import("typing", "Annotated"), Import("pydantic", "Field")}

    @property
    def enumeration(self) -> str:
        """The enumeration whose values stand there; empty where there is none."""
        return enumeration_of(self.type)

    @property
    def structure(self) -> str:
        """The structure of the map that stands there; empty where there is none."""
        return next((one.name for one in self.type.walk() if isinstance(one, StructName)), "")

    @property
    def _default(self) -> str:
        return "" if self.required else " = None"


@dataclass(frozen=True, slots=True)
class MapShape:
    """How a map is written on the wire: a class of the runtime, made with these arguments."""

    name: str
    reason: str = ""  # why the server cannot use it
    keys: tuple[str, ...] = ()
    required: tuple[str, ...] = ()

    def __str__(self) -> str:
        given = [repr(self.reason)] if self.reason else []
        given += [f"keys={self.keys!r}"] if self.keys else []
        given += [f"required={self.required!r}"] if self.required else []
        return f"{self.name}({', '.join(given)})"


def enumeration_of(type_: Type) -> str:
    """The enumeration in a type; empty where there is none."""
    return next((one.name for one in type_.walk() if isinstance(one, EnumName)), "")


Case = Literal["", "any", "one"]  # "": it is no enumeration, or others can be added to it


@dataclass(frozen=True, slots=True)
class Param(Member):
    """One keyword parameter of a command."""

    doc: str
    doc_lines: tuple[str, ...] = ()  # the same as a docstring
    map_shape: MapShape | None = None
    secret: bool = False
    empty_list: str = ""  # what a list without elements means; see wire/empty.py of the runtime
    dropped_if_empty: bool = False  # whether the server reads an empty string as nothing
    deprecated: Deprecation | None = None
    case: Case = ""  # in which the server takes the values of its enumeration

    @property
    def values(self) -> Import:
        """The values of its enumeration."""
        return from_package("types", values_constant(self.enumeration))

    @property
    def forwarded(self) -> str:
        return f"{self.py}={self.py}"


Wrapper = Literal["object", "inline", "success", "list", "job", "job_list"]


@dataclass(frozen=True, slots=True)
class Result:
    """What a call gives. `wrapper`: the method of the envelope that makes it of a model."""

    model: ModelName
    wrapper: Wrapper

    @property
    def is_job(self) -> bool:
        return self.wrapper in ("job", "job_list")

    @property
    def is_list(self) -> bool:
        """Whether a caller has a list in the end."""
        return self.wrapper in ("list", "job_list")

    @property
    def awaited(self) -> Type:
        """What a caller has in the end, once a job is done."""
        return Generic(_LIST_RESULT, (self.model,)) if self.is_list else self.model

    @property
    def type(self) -> Type:
        """What the function returns."""
        return Generic(_JOB, (self.awaited,)) if self.is_job else self.awaited

    @property
    def async_type(self) -> Type:
        """What a call of an AsyncClient gives when it is awaited."""
        if self.is_job:
            return Generic(_ASYNC_JOB, (self.awaited,))
        return Generic(_ASYNC_LIST_RESULT, (self.model,)) if self.is_list else self.model

    @property
    def parse(self) -> str:
        """The call of the envelope's method."""
        return f"{self.wrapper}({'' if self.wrapper == 'success' else self.model})"

    @property
    def parse_imports(self) -> frozenset[Import]:
        return frozenset() if self.wrapper == "success" else self.model.imports


@dataclass(frozen=True, slots=True)
class Other:
    """What a command answers where one parameter is given, instead of what it answers else."""

    param: Param
    result: Result

    @property
    def py(self) -> str:
        return self.param.py

    @property
    def parse(self) -> str:
        return self.result.parse

    @property
    def is_flag(self) -> bool:
        """Whether the parameter must be true, not only be given."""
        return self.param.type == BOOL and not self.param.required


@dataclass(frozen=True, slots=True)
class Overload:
    """A signature for type checkers, with the result that it leads to."""

    params: tuple[Param, ...]
    result: Type
    async_result: Type

    @property
    def signature(self) -> str:
        return signature(self.params)


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its request class, its function and what it answers."""

    wire: str
    function: str  # and its module
    request: str
    params: tuple[Param, ...]
    usual: Result
    other: Other | None
    repeatable: bool
    request_doc: tuple[str, ...]
    docs: tuple[str, ...]
    deprecated: Deprecation | None = None

    @property
    def result(self) -> Type:
        """What the function returns, whatever it is given."""
        return returned(self.usual, self.other)

    @property
    def async_result(self) -> Type:
        """What the method of an AsyncClient returns when it is awaited."""
        usual = self.usual.async_type
        return usual.or_else(self.other.result.async_type) if self.other else usual

    @property
    def parse(self) -> str:
        return self.usual.parse

    @property
    def model(self) -> str:
        return self.usual.model.name

    @property
    def method(self) -> str:
        """The class that stands for the method in the eyes of type checkers."""
        # That of a deprecated one has its signature, beside whose types it must have another name.
        private = "_" if self.deprecated else ""
        return method_class(f"{private}{self.request.removesuffix('Request')}")

    @property
    def signature(self) -> str:
        """The keyword parameters, after the client or self."""
        return signature(self.params)

    @property
    def forwarded(self) -> str:
        return ", ".join(param.forwarded for param in self.params)

    @property
    def wire_facts(self) -> str:
        """The arguments of the request's `Wire`; empty where it needs none."""
        maps = [f"{one.wire!r}: {one.map_shape}" for one in self.params if one.map_shape]
        # Shown by the one name here, by the other there.
        secrets = sorted({repr(n) for one in self.params if one.secret for n in (one.wire, one.py)})
        facts = [f"maps={{{', '.join(maps)}}}"] if maps else []
        facts += [f"secrets=frozenset({{{', '.join(secrets)}}})"] if secrets else []
        facts += ["repeatable=True"] if self.repeatable else []
        lists = [f"{p.wire.lower()!r}: {p.empty_list!r}" for p in self.params if p.empty_list]
        facts += [f"empty_lists={{{', '.join(lists)}}}"] if lists else []
        dropped = [repr(p.wire.lower()) for p in self.params if p.dropped_if_empty]
        facts += [f"dropped_if_empty=frozenset({{{', '.join(dropped)}}})"] if dropped else []
        deprecated = [("", self.deprecated), *((p.wire.lower(), p.deprecated) for p in self.params)]
        for case in ("any", "one"):
            cased = [f"{p.wire.lower()!r}: {p.values.name}" for p in self.params if p.case == case]
            facts += [f"{case}_case={{{', '.join(cased)}}}"] if cased else []
        said = [f"{name!r}: {why.on_the_wire!r}" for name, why in deprecated if why]
        facts += [f"deprecated={{{', '.join(said)}}}"] if said else []
        return ", ".join(facts)

    @property
    def imports(self) -> tuple[str, ...]:
        """What its module imports when it runs."""
        shapes = {from_runtime(one.map_shape.name) for one in self.params if one.map_shape}
        return import_lines(
            {
                Import("typing", "TYPE_CHECKING"),
                Import("typing", "ClassVar"),
                from_runtime("Request"),
                *([from_runtime("Wire")] if self.wire_facts else ()),
                *([DEPRECATED] if self.deprecated else ()),
                *(one.values for one in self.params if one.case),
                *shapes.union(*(param.imports for param in self.params)),
            },
            _COMMANDS,
        )

    @property
    def typing_imports(self) -> tuple[str, ...]:
        """What its module imports for type checkers beside that."""
        own = {from_runtime("BaseClient"), from_runtime("Envelope")}
        return import_lines(own | self.result.imports, _COMMANDS)

    @property
    def parse_imports(self) -> tuple[str, ...]:
        """What is imported when an answer is decoded."""
        other = self.other.result.parse_imports if self.other else frozenset[Import]()
        return import_lines(self.usual.parse_imports | other, _COMMANDS)

    @property
    def needs(self) -> frozenset[Import]:
        """What the signature and the result import."""
        return self.result.imports.union(*(param.type.imports for param in self.params))

    @property
    def async_needs(self) -> frozenset[Import]:
        """The same of the method of an AsyncClient."""
        return self.async_result.imports.union(*(param.type.imports for param in self.params))

    @property
    def overloads(self) -> tuple[Overload, ...]:
        """The signatures that tell its two results apart; the last one is the function's own."""
        if self.other is None:
            return ()
        given, flag = self.other.param, self.other.is_flag
        chosen = replace(given, type=literal(True) if flag else given.type, required=True)
        unset = replace(given, type=literal(False) if flag else NONE, required=False)
        return (
            Overload(self._with(chosen), self.other.result.type, self.other.result.async_type),
            Overload(self._with(unset), self.usual.type, self.usual.async_type),
            Overload(self.params, self.result, self.async_result),
        )

    @property
    def overload_needs(self) -> frozenset[Import]:
        """What the overloads import beside that."""
        if self.other is None:
            return frozenset()
        params = (param for one in self.overloads for param in one.params)
        used = frozenset[Import]().union(*(param.type.imports for param in params))
        return used | {Import("typing", "overload")}

    def _with(self, changed: Param) -> tuple[Param, ...]:
        return tuple(changed if one.wire == changed.wire else one for one in self.params)


@dataclass(frozen=True, slots=True)
class Field(Member):
    """One field of a model."""

    doc: tuple[str, ...]
    secret: bool = False
    deprecated: Deprecation | None = None

    @property
    def descriptor(self) -> str:
        """The class that tells type checkers of a deprecated field."""
        return f"_{self.py.title().replace('_', '')}"


@dataclass(frozen=True, slots=True)
class Model:
    """One resource as the server answers it."""

    cls: str
    name: str
    module: str
    fields: tuple[Field, ...]
    names_unmade: bool  # its annotations name classes that are made after them, or itself
    imports: tuple[str, ...]
    late_imports: tuple[str, ...]  # of models that refer back to this one
    typing_imports: tuple[str, ...]  # for type checkers
    docs: tuple[str, ...]

    @property
    def secrets(self) -> tuple[str, ...]:
        return tuple(sorted(entry.py for entry in self.fields if entry.secret))


@dataclass(frozen=True, slots=True)
class Enum:
    """A named enumeration: a Literal for the checker, or named constants of whole numbers."""

    name: str
    plural: str
    values: tuple[str | int, ...]
    labels: tuple[tuple[str, int], ...]
    open: bool
    numbers: bool
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Struct:
    """A map parameter of known structure: a TypedDict."""

    name: str
    keys: tuple[tuple[str, Type], ...]
    optional_keys: tuple[tuple[str, Type], ...]


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
    ids: tuple[str, ...]  # the types of ids; empty where they are plain text
    types_imports: tuple[str, ...]
    types_stub_imports: tuple[str, ...]
    runtime_version: int = RUNTIME_VERSION  # that it is generated for
    runtime_since: str = RUNTIME_SINCE  # the first release of cstyped that has it

    @property
    def parameters(self) -> list[str]:
        """The wire names of the parameters of all commands."""
        return sorted({param.wire for command in self.commands for param in command.params})

    @property
    def functions_imports(self) -> tuple[str, ...]:
        """What the stub of all functions imports."""
        overloads = {one for command in self.commands for one in command.overload_needs}
        own = {from_runtime("BaseClient")}
        own |= {DEPRECATED} if self.deprecated else set()
        return import_lines(self._needs | overloads | own, _STUBS)

    @property
    def requests_imports(self) -> tuple[str, ...]:
        """What the stub of all requests imports."""
        own = {from_runtime("Request"), from_runtime("Envelope")}
        own |= {DEPRECATED} if self.deprecated else set()
        return import_lines(self._needs | own, _STUBS)

    @property
    def deprecated(self) -> tuple[Command, ...]:
        """The commands that are deprecated."""
        return tuple(command for command in self.commands if command.deprecated)

    @property
    def methods_imports(self) -> tuple[str, ...]:
        """What the stub of all methods imports."""
        own = {from_runtime("CommandMethod")}
        if self.deprecated:
            # Only these say their signatures there.
            own |= {from_runtime("BaseClient"), DEPRECATED, Import("typing", "Self")}
            own |= {one for command in self.deprecated for one in command.needs}
            own |= {one for command in self.deprecated for one in command.overload_needs}
        return import_lines(own, _STUBS)

    @property
    def async_functions_imports(self) -> tuple[str, ...]:
        """What the stub of all functions of an AsyncClient imports."""
        own = {one for command in self.commands for one in command.async_needs}
        own |= {one for command in self.commands for one in command.overload_needs}
        own |= {from_async_runtime("BaseAsyncClient")}
        own |= {DEPRECATED} if self.deprecated else set()
        return import_lines(own, _STUBS)

    @property
    def async_methods_imports(self) -> tuple[str, ...]:
        """What the stub of all methods of an AsyncClient imports."""
        own = {from_async_runtime("AsyncCommandMethod")}
        if self.deprecated:
            own |= {from_async_runtime("BaseAsyncClient"), DEPRECATED, Import("typing", "Self")}
            own |= {one for command in self.deprecated for one in command.async_needs}
            own |= {one for command in self.deprecated for one in command.overload_needs}
        return import_lines(own, _STUBS)

    @property
    def _needs(self) -> frozenset[Import]:
        return frozenset(one for command in self.commands for one in command.needs)


def returned(usual: Result, other: Other | None) -> Type:
    """What a function returns, whatever it is given."""
    return usual.type.or_else(other.result.type) if other else usual.type


def signature(params: Iterable[Param]) -> str:
    """Keyword parameters as they follow the first parameter of a function."""
    keywords = ", ".join(param.keyword for param in params)
    return f", *, {keywords}" if keywords else ""
