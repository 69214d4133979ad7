# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SiocInfo(Model):
    """SiocInfo, as the server answers it (ApiUpdateSiocInfoResponse).

    Answered by updateSiocInfo.
    """

    jobid: str | None = None
    """id of the last job on the sioc info"""
    jobstatus: int | None = None
    """status of the last job on the sioc info: 0 pending, 1 done, 2 failed"""
    msg: str | None = None
    """`success`, or what went wrong"""
