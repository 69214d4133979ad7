"""Typed Python bindings for the Apache CloudStack API.

Every public name can be imported from here. Each is loaded at first use, so that `import cstyped`
is fast: it loads neither pydantic nor requests.
"""

from __future__ import annotations

from typing import Final

__version__ = "4.22.1"

# Handwritten names and their modules; those of commands, models and types come from their indexes.
_RUNTIME: Final = {
    "ApiKeys": "credentials.keys",
    "UserLogin": "credentials.login",
    "Job": "jobs",
    "ListResult": "results",
    "Success": "results",
    "Model": "model",
    "Request": "request",
    "one_of": "checks.enumeration",
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    from .names import lazy_names

    value: object
    if name in _RUNTIME:
        value = getattr(import_module(f"{__name__}.{_RUNTIME[name]}"), name)
    elif name == "__all__":  # asked by `from cstyped import *`, which loads every command
        value = __dir__()
    elif name in (errors := import_module(f"{__name__}.errors")).__all__:
        value = getattr(errors, name)
    else:
        value = lazy_names(__name__, ("api", "models"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from . import api, errors, models

    return sorted({*_RUNTIME, *errors.__all__, *dir(api), *dir(models)})
