"""Run in a process of its own: import all of the package `acme` in the folder that is given."""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module

from pydantic import BaseModel


def import_all() -> None:
    acme = import_module("acme")
    for part in ("api", "models", "types"):
        package = import_module(f"acme.{part}")
        for info in pkgutil.iter_modules(package.__path__):
            module = import_module(f"acme.{part}.{info.name}")
            for value in list(vars(module).values()):
                if isinstance(value, type) and issubclass(value, BaseModel):
                    value.model_rebuild()
    for name in dir(acme):
        getattr(acme, name)
    keys = import_module("cstyped").ApiKeys("key", "secret")
    client = acme.Client("http://127.0.0.1:1", keys)
    for name in acme.COMMANDS.names():
        assert callable(getattr(client, name)), name


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    import_all()
