# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SharedFileSystemProvider, as the server answers it (SharedFSProviderResponse)."""

from __future__ import annotations

from cstyped.model import Model


class SharedFileSystemProvider(Model):
    """SharedFileSystemProvider, as the server answers it (SharedFSProviderResponse).

    Answered by listSharedFileSystemProviders.
    """

    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
