# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ExpungedResourcesPurge(Model):
    """ExpungedResourcesPurge, as the server answers it (PurgeExpungedResourcesResponse).

    Answered by purgeExpungedResources.
    """

    jobid: str | None = None
    """id of the last job on the expunged resources purge"""
    jobstatus: int | None = None
    """status of the last job on the expunged resources purge: 0 pending, 1 done, 2 failed"""
    resourcecount: int | None = None
    """how many there are, or how much, in the unit of the resource type"""
