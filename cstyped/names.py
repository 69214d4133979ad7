"""Indexes of a generated package: its functions, requests and models, each loaded at first use."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
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

    `functions` maps a function's name to its command; the module of a command has the command's
    name, its request class is the command with a capital and `Request` behind it. Where function
    and command have one name (login), or a command begins like a class, the module has an
    underscore behind it: a loaded submodule would hide the function in its package.
    """

    def __init__(self, package: str, functions: Mapping[str, str]) -> None:
        self._package = package
        self._functions = functions
        self._commands = {command: name for name, command in functions.items()}
        add_commands(package)

    def __contains__(self, command: object) -> bool:
        return command in self._commands

    def __iter__(self) -> Iterator[str]:
        """The commands, as the server names them."""
        return iter(self._commands)

    def __len__(self) -> int:
        return len(self._commands)

    def names(self) -> Sequence[str]:
        """The names of the functions, which are those of the client's methods."""
        return tuple(self._functions)

    def parameters(self) -> frozenset[str]:
        """The parameters of all commands, by their wire names; none where there are no commands."""
        if not self._functions:
            return frozenset()
        found: frozenset[str] = load(f"{self._package}._parameters").NAMES
        return found

    def function(self, name: str) -> Callable[..., object] | None:
        """The function of that name, e.g. `list_zones`; None where there is none."""
        command = self._functions.get(name)
        if command is None:
            return None
        found: Callable[..., object] = getattr(self._module(command), name)
        return found

    def request(self, command: str) -> type[Request] | None:
        """The request class of a command, e.g. `listZones`; None where it is not known."""
        if command not in self._commands:
            return None
        found: type[Request] = getattr(self._module(command), _request_name(command))
        return found

    def attribute(self, name: str) -> object:
        """The function or request class of that name. Raises AttributeError."""
        if name == "__all__":  # asked by `from ... import *`
            return ["Client", *self.attributes()]
        function = self.function(name)
        if function is not None:
            return function
        if name.endswith("Request"):
            stem = name.removesuffix("Request")
            for command in (stem[:1].lower() + stem[1:], stem):
                request = self.request(command)
                if request is not None:
                    return request
        raise _no_attribute(self._package, name, self.attributes())

    def attributes(self) -> list[str]:
        """All names that `attribute` knows."""
        return [*self._functions, *(_request_name(command) for command in self._commands)]

    def _module(self, command: str) -> object:
        hiding = self._commands[command] == command or command[0].isupper()
        return load(f"{self._package}.{command}{'_' if hiding else ''}")


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
    known: list[str] = []
    for part in parts:
        module = import_module(f"{package}.{part}")
        try:
            return getattr(module, name)
        except AttributeError:
            known.extend(dir(module))
    raise _no_attribute(package, name, known)


def _request_name(command: str) -> str:
    return f"{command[:1].upper()}{command[1:]}Request"


def _no_attribute(package: str, name: str, known: Sequence[str]) -> AttributeError:
    hint = did_you_mean(name, known)
    return AttributeError(f"module {package!r} has no attribute {name!r}{hint}", name=name)
