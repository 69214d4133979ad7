# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class DetailOptions(Model):
    """DetailOptions, as the server answers it (DetailOptionsResponse).

    Answered by listDetailOptions.
    """

    details: dict[str, list[str]]
    """known keys, each with its possible values"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
