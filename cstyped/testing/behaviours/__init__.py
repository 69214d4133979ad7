"""What commands do beyond the conventions, one module per family of resources."""

from __future__ import annotations

from importlib import import_module

FAMILIES = (
    "access_lists",
    "accounts",
    "backups",
    "balancing",
    "diary",
    "hosts",
    "identity",
    "images",
    "infrastructure",
    "machine_care",
    "machine_lists",
    "machines",
    "networks",
    "notes",
    "offerings",
    "projects",
    "quota",
    "records",
    "role_rules",
    "rules",
    "security_groups",
    "storage",
    "system",
    "vpn",
)


def register() -> None:
    """Load the modules: each registers its commands as it is loaded."""
    for family in FAMILIES:
        import_module(f"{__name__}.{family}")
