# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SolidFireAccountId(Model):
    """SolidFireAccountId, as the server answers it (ApiSolidFireAccountIdResponse).

    Answered by getSolidFireAccountId.
    """

    jobid: str | None = None
    """id of the last job on the solid fire account id"""
    jobstatus: int | None = None
    """status of the last job on the solid fire account id: 0 pending, 1 done, 2 failed"""
    solidFireAccountId: int
    """number of the account at SolidFire"""
