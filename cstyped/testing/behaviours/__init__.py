"""What commands do beyond the conventions, one module per family of resources."""

from __future__ import annotations


def register() -> None:
    """Load the modules: each registers its commands as it is loaded."""
    from . import accounts, identity, images, infrastructure, machines, networks, system  # noqa: F401 - loaded for what they register
