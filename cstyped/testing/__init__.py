"""A CloudStack to develop against: `with FakeCloud() as cloud: client = cloud.client()`.

And objects for tests that need none: `make(VirtualMachine, name="web")`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cloud import FakeCloud as FakeCloud
    from .samples import make as make

__all__ = ["FakeCloud", "make"]


# Loaded at first use: pytest imports this package for its plugin, in every environment that has
# cstyped, and not each of them has the extra that FakeCloud needs.
def __getattr__(name: str) -> object:
    if name == "make":
        from .samples import make

        return make
    if name != "FakeCloud":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from .cloud import FakeCloud
    except ModuleNotFoundError as error:
        if error.name not in ("httptools", "yaml"):
            raise
        raise ModuleNotFoundError(
            f"FakeCloud needs {error.name}; run: pip install 'cstyped[testing]'", name=error.name
        ) from None
    return FakeCloud
