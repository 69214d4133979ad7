# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class BackupProvider(Model):
    """BackupProvider, as the server answers it (BackupProviderResponse).

    Answered by listBackupProviders.
    """

    name: str
    """name of the backup provider"""
    description: str
    """description of the backup provider"""
    jobid: str | None = None
    """id of the last job on the backup provider"""
    jobstatus: int | None = None
    """status of the last job on the backup provider: 0 pending, 1 done, 2 failed"""
