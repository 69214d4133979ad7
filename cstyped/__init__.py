"""Typed Python bindings for the Apache CloudStack API.

Every public name can be imported from here. Each is loaded at first use, so that `import cstyped`
costs next to nothing: neither pydantic nor requests is loaded by it.
"""

from __future__ import annotations

from typing import Final

# Handwritten names and their modules; those of commands, models and types come from their indexes.
_RUNTIME: Final = {
    "ApiKeys": "auth",
    "UserLogin": "auth",
    "Job": "jobs",
    "ListResult": "results",
    "Success": "results",
    "Model": "model",
    "Request": "model",
    "one_of": "enumeration",
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    from .index import lazy_names

    module = _RUNTIME.get(name)
    if module is not None:
        value: object = getattr(import_module(f"{__name__}.{module}"), name)
    elif hasattr(errors := import_module(f"{__name__}.errors"), name):
        value = getattr(errors, name)
    else:
        value = lazy_names(__name__, ("api", "models"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from . import api, errors, models

    return sorted({*_RUNTIME, *errors.__all__, *dir(api), *dir(models)})
