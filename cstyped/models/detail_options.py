# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class DetailOptions(Model):
    """DetailOptions, as the server answers it (DetailOptionsResponse).

    Answered by listDetailOptions.
    """

    details: dict[str, list[str]]
    """known keys, each with its possible values"""
    jobid: str | None = None
    """id of the last job on the detail options"""
    jobstatus: int | None = None
    """status of the last job on the detail options: 0 pending, 1 done, 2 failed"""
