# @generated from dump.json. Edit an overlay or a template instead.
"""Typed bindings for CloudStack 4.20, on the runtime of cstyped.

    from golden_plugin import Client
    from cstyped import ApiKeys

    client = Client("https://cloud.example/client/api", ApiKeys(key, secret))

Functions, requests and models can be imported from here or from `api` and `models`;
enumerations and map structures are in `types`. Each is loaded at first use.
"""

from __future__ import annotations

from typing import Final

from cstyped.runtime import lazy_names, require_runtime

require_runtime(__name__, version=1, since="4.22.1")

_PARTS: Final = ("api", "models")


def __getattr__(name: str) -> object:
    return lazy_names(__name__, _PARTS, name)


def __dir__() -> list[str]:
    from . import api, models

    return sorted({"api", "models", "types", *dir(api), *dir(models)})
