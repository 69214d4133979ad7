"""What commands do, by CloudStack's own families. No family knows another: what two share is in
`parts`.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import walk_packages


def register() -> None:
    """Load all modules: each registers its commands as it is loaded."""
    for module in walk_packages(__path__, f"{__name__}."):
        import_module(module.name)
