"""What commands do beyond the conventions, one module per family of resources."""

from __future__ import annotations


def register() -> None:
    """Load the modules: each registers its commands as it is loaded."""
    # Loaded for what they register.
    from . import (  # noqa: F401
        accounts,
        hosts,
        identity,
        images,
        infrastructure,
        machine_care,
        machines,
        networks,
        projects,
        quota,
        records,
        services,
        storage,
        system,
    )
