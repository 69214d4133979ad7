"""A CloudStack to develop against: `with FakeCloud() as cloud: client = cloud.client()`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cloud import FakeCloud

__all__ = ["FakeCloud"]


# Loaded at first use: pytest imports this package for its plugin, in every environment that has
# cstyped, and not each of them has the extra that FakeCloud needs.
def __getattr__(name: str) -> object:
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
