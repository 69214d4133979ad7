"""Indexes of a generated package: its functions, requests and models, each loaded at first use."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import FunctionType, MethodType
from typing import TYPE_CHECKING

from cstyped.checks.suggestions import did_you_mean
from cstyped.errors.callsite import add_commands
from cstyped.loading import load

if TYPE_CHECKING:
    from cstyped.model import Model
    from cstyped.request import Request


class CommandIndex:
    """The commands of one generated package.

    `commands` maps the name of each function to its command. The module of a command, below
    `package`.commands, has the name of the function; its request class is the command with a
    capital and `Request` behind it.
    """

    def __init__(self, package: str, commands: Mapping[str, str]) -> None:
        self._package = package
        self._commands = commands
        self._functions = {command: name for name, command in commands.items()}
        add_commands(package)

    def __contains__(self, command: object) -> bool:
        return command in self._functions

    def __iter__(self) -> Iterator[str]:
        """The commands, as the server names them."""
        return iter(self._functions)

    def __len__(self) -> int:
        return len(self._functions)

    def names(self) -> Sequence[str]:
        """The names of the functions, which are those of the client's methods."""
        return tuple(self._commands)

    def request_names(self) -> Sequence[str]:
        """The names of the request classes."""
        return tuple(map(_request_name, self._functions))

    def parameters(self) -> frozenset[str]:
        """The parameters of all commands, by their wire names; none where there are no commands."""
        if not self._functions:
            return frozenset()
        found: frozenset[str] = load(f"{self._package}.parameters").NAMES
        return found

    def function(self, name: str) -> Callable[..., object] | None:
        """The function of that name, e.g. `list_zones`; None where there is none."""
        if name not in self._commands:
            return None
        found: Callable[..., object] = getattr(self._module(name), name)
        return found

    def request(self, command: str) -> type[Request] | None:
        """The request class of a command, e.g. `listZones`; None where it is not known."""
        function = self._functions.get(command)
        if function is None:
            return None
        found: type[Request] = getattr(self._module(function), _request_name(command))
        return found

    def attribute(self, name: str) -> object:
        """The function or request class of that name. Raises AttributeError."""
        if name == "__all__":  # asked by `from ... import *`
            return ["Client", *self.attributes()]
        found = self.function(name) or self._request_named(name)
        if found is None:
            raise _no_attribute(self._package, name, self.attributes())
        return found

    def function_attribute(self, name: str) -> object:
        """The function of that name. Raises AttributeError."""
        if name == "__all__":  # asked by `from ... import *`
            return list(self.names())
        found = self.function(name)
        if found is None:
            raise _no_attribute(f"{self._package}.functions", name, self.names())
        return found

    def request_attribute(self, name: str) -> object:
        """The request class of that name. Raises AttributeError."""
        if name == "__all__":  # asked by `from ... import *`
            return list(self.request_names())
        found = self._request_named(name)
        if found is None:
            raise _no_attribute(f"{self._package}.requests", name, self.request_names())
        return found

    def attributes(self) -> list[str]:
        """All names that `attribute` knows."""
        return [*self.names(), *self.request_names()]

    def _request_named(self, name: str) -> type[Request] | None:
        if not name.endswith("Request"):
            return None
        stem = name.removesuffix("Request")
        return self.request(stem[:1].lower() + stem[1:]) or self.request(stem)

    def _module(self, function: str) -> object:
        return load(f"{self._package}.commands.{function}")


class CommandMethod:
    """A command as an attribute of a class `Client`. Its module is loaded at first use.

    On the class it is the plain function, on a client the method, as for a method that is written
    there. Nothing is kept on the class, so it does not matter what was used before.
    """

    __slots__ = ("__name__", "_index")

    def __init__(self, index: CommandIndex, name: str) -> None:
        self._index = index
        self.__name__ = name

    def __get__(self, client: object | None, owner: type | None = None) -> Callable[..., object]:
        return self._function if client is None else MethodType(self._function, client)

    # patch.object() and create_autospec() look at what the class holds itself, and must find the
    # function there: its signature, and that its first argument is the client.
    def __call__(self, *args: object, **parameters: object) -> object:
        return self._function(*args, **parameters)

    if not TYPE_CHECKING:
        # Hidden from checkers: to them it is an attribute that nothing may take the place of.
        __class__ = property(lambda _self: FunctionType)

    def __getattr__(self, name: str) -> object:
        return getattr(self._function, name)

    @property
    def _function(self) -> Callable[..., object]:
        found = self._index.function(self.__name__)
        if found is None:
            raise AttributeError(f"there is no command for {self.__name__!r}", name=self.__name__)
        return found


class ModelIndex:
    """The models of one generated package: class name -> module."""

    def __init__(self, package: str, modules: Mapping[str, str]) -> None:
        self._package = package
        self._modules = modules

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)

    def attribute(self, name: str) -> type[Model] | list[str]:
        """The model of that name. Raises AttributeError."""
        if name == "__all__":  # asked by `from ... import *`
            return self.attributes()
        module = self._modules.get(name)
        if module is None:
            raise _no_attribute(self._package, name, self.attributes())
        found: type[Model] = getattr(load(f"{self._package}.{module}"), name)
        return found

    def attributes(self) -> list[str]:
        return list(self._modules)


def lazy_names(package: str, parts: Sequence[str], name: str) -> object:
    """`name` from the first submodule of `package` that has it, for its module `__getattr__`."""
    if name == "__all__":  # asked by `from ... import *`, which loads all that there is
        return sorted(
            {each for part in parts for each in import_module(f"{package}.{part}").__all__}
        )
    if name.startswith("__"):  # asked by the import system and by inspection, never a name of ours
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    if name in (*parts, "types"):
        return import_module(f"{package}.{name}")
    if _is_module(package, name):
        raise _not_imported(package, name)
    for part in parts:
        # Not by an attempt: one that fails looks for names like it, which takes longer than a call.
        if name in _names_in(f"{package}.{part}"):
            return getattr(import_module(f"{package}.{part}"), name)
    known = [each for part in parts for each in _names_in(f"{package}.{part}")]
    raise _no_attribute(package, name, known)


@cache
def _names_in(module: str) -> tuple[str, ...]:
    return tuple(dir(import_module(module)))


def _request_name(command: str) -> str:
    return f"{command[:1].upper()}{command[1:]}Request"


def _is_module(package: str, name: str) -> bool:
    try:
        return find_spec(f"{package}.{name}") is not None
    except (ModuleNotFoundError, ValueError):  # of a name below a module that is no package
        return False


def _not_imported(package: str, name: str) -> AttributeError:
    # `from package import module` asks for the attribute first, and imports the module when there
    # is none. To look for names like it would cost more than to import it.
    return AttributeError(
        f"module {package!r} has no attribute {name!r} before `import {package}.{name}`", name=name
    )


def _no_attribute(package: str, name: str, known: Sequence[str]) -> AttributeError:
    if _is_module(package, name):
        return _not_imported(package, name)
    hint = did_you_mean(name, known)
    return AttributeError(f"module {package!r} has no attribute {name!r}{hint}", name=name)
