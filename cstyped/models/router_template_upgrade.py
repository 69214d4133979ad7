# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class RouterTemplateUpgrade(Model):
    """RouterTemplateUpgrade, as the server answers it (UpgradeRouterTemplateResponse).

    Answered by upgradeRouterTemplate.
    """

    jobid: str | None = None
    """id of the last job on the router template upgrade"""
    jobstatus: int | None = None
    """status of the last job on the router template upgrade: 0 pending, 1 done, 2 failed"""
