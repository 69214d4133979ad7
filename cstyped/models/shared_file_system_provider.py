# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SharedFileSystemProvider(Model):
    """SharedFileSystemProvider, as the server answers it (SharedFSProviderResponse).

    Answered by listSharedFileSystemProviders.
    """

    name: str
    """name of the shared file system provider"""
    jobid: str | None = None
    """id of the last job on the shared file system provider"""
    jobstatus: int | None = None
    """status of the last job on the shared file system provider: 0 pending, 1 done, 2 failed"""
