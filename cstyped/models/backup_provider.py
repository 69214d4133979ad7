# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""BackupProvider, as the server answers it (BackupProviderResponse)."""

from __future__ import annotations

from cstyped.model import Model


class BackupProvider(Model):
    """BackupProvider, as the server answers it (BackupProviderResponse).

    Answered by listBackupProviders.
    """

    name: str | None = None
    description: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
