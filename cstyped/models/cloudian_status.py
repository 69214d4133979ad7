# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class CloudianStatus(Model):
    """CloudianStatus, as the server answers it (CloudianEnabledResponse).

    Answered by cloudianIsEnabled.
    """

    enabled: bool | None = None
    """whether it is switched on"""
    jobid: str | None = None
    """id of the last job on the cloudian status"""
    jobstatus: int | None = None
    """status of the last job on the cloudian status: 0 pending, 1 done, 2 failed"""
    url: str | None = None
    """the URL"""
