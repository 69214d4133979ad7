"""Everything that generated code needs of cstyped. It imports nothing else of it.

So every other module can move, and packages that users generated go on working. A change to what
stands here that such a package would notice raises RUNTIME_VERSION.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cstyped.client import BaseClient as BaseClient
    from cstyped.envelope import Envelope as Envelope
    from cstyped.jobs import Job as Job
    from cstyped.method_types import CommandMethod as CommandMethod
    from cstyped.model import Model as Model
    from cstyped.names import CommandIndex as CommandIndex
    from cstyped.names import ModelIndex as ModelIndex
    from cstyped.names import lazy_names as lazy_names
    from cstyped.request import Request as Request
    from cstyped.results import ListResult as ListResult
    from cstyped.results import Success as Success
    from cstyped.wire.deprecated import deprecated as deprecated
    from cstyped.wire.encoding import Wire as Wire
    from cstyped.wire.maps import DynamicMap as DynamicMap
    from cstyped.wire.maps import FlatMap as FlatMap
    from cstyped.wire.maps import PairMap as PairMap
    from cstyped.wire.maps import StructMap as StructMap
    from cstyped.wire.maps import UnusableMap as UnusableMap
    from cstyped.wire.parameters import Base64 as Base64
    from cstyped.wire.parameters import CommaList as CommaList
    from cstyped.wire.parameters import Number as Number
    from cstyped.wire.parameters import OneOrMore as OneOrMore
    from cstyped.wire.parameters import Pairs as Pairs
    from cstyped.wire.parameters import StructMaps as StructMaps
    from cstyped.wire.parameters import Timestamp as Timestamp

RUNTIME_VERSION: Final = 1
# The first release of cstyped with this runtime.
RUNTIME_SINCE: Final = "4.22.1"

# Each name is loaded at first use: a program that only lists the commands needs no pydantic.
_MODULES: Final = {
    "Base64": "wire.parameters",
    "BaseClient": "client",
    "CommaList": "wire.parameters",
    "CommandIndex": "names",
    "DynamicMap": "wire.maps",
    "Envelope": "envelope",
    "FlatMap": "wire.maps",
    "Job": "jobs",
    "ListResult": "results",
    "Model": "model",
    "ModelIndex": "names",
    "Number": "wire.parameters",
    "OneOrMore": "wire.parameters",
    "PairMap": "wire.maps",
    "Pairs": "wire.parameters",
    "Request": "request",
    "StructMap": "wire.maps",
    "StructMaps": "wire.parameters",
    "Success": "results",
    "Timestamp": "wire.parameters",
    "UnusableMap": "wire.maps",
    "Wire": "wire.encoding",
    "deprecated": "wire.deprecated",
    "lazy_names": "names",
}


def require_runtime(package: str, *, version: int, since: str) -> None:
    """Raise ImportError where `package` was generated for another runtime than this one.

    Args:
        package: the name of the generated package.
        version: the RUNTIME_VERSION that it was generated for.
        since: the first release of cstyped with that runtime, such as "4.22.1".
    """
    if version == RUNTIME_VERSION:
        return
    problem = (
        f"the package {package} was generated for runtime {version} of cstyped, and the one that is"
        f" installed has runtime {RUNTIME_VERSION}"
    )
    if version > RUNTIME_VERSION:
        raise ImportError(
            f"{problem}. Install a newer one: pip install 'cstyped>={since}'", name=package
        )
    raise ImportError(
        f"{problem}. Generate the package again: cstyped-generate build --spec SPEC --package"
        f" {package.rpartition('.')[2]} --out FOLDER. Or install an older one:"
        f" pip install 'cstyped>={since},<{RUNTIME_SINCE}'",
        name=package,
    )


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    value: object = getattr(import_module(f"cstyped.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*_MODULES, "RUNTIME_SINCE", "RUNTIME_VERSION", "require_runtime"])
