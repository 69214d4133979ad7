"""The client for asyncio: the same commands, types and promises, awaited.

    from cstyped.aio import AsyncClient

    async with AsyncClient(endpoint, ApiKeys(key, secret)) as client:
        zones = await client.list_zones(available=True)

It needs aiohttp: pip install 'cstyped[async]'.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Final

if find_spec("aiohttp") is None:
    raise ModuleNotFoundError(
        "cstyped.aio needs aiohttp: pip install 'cstyped[async]'", name="aiohttp"
    )

# By name: the client has the generated commands, which need what stands in this folder.
_MODULES: Final = {
    "AsyncClient": "cstyped.api.aio",
    "AioJob": "cstyped.aio.jobs",
    "AioListResult": "cstyped.aio.pages",
    "gather": "cstyped.aio.gathering",
}


def __getattr__(name: str) -> object:
    if name == "__all__":  # asked by `from cstyped.aio import *`
        return sorted(_MODULES)
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    value: object = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
