# @generated from dump.json. Edit an overlay or a template instead.
"""The requests of all commands, each loaded from its module in `commands` at first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .index import COMMANDS

if TYPE_CHECKING:
    from .commands.create_volume import CreateVolumeRequest as CreateVolumeRequest
    from .commands.delete_volume import DeleteVolumeRequest as DeleteVolumeRequest
    from .commands.list_capabilities import ListCapabilitiesRequest as ListCapabilitiesRequest
    from .commands.list_host_tags import ListHostTagsRequest as ListHostTagsRequest
    from .commands.list_volumes import ListVolumesRequest as ListVolumesRequest
    from .commands.login import LoginRequest as LoginRequest

__all__ = COMMANDS.request_names()


def __getattr__(name: str) -> object:
    return COMMANDS.request_attribute(name)


def __dir__() -> list[str]:
    return list(COMMANDS.request_names())
