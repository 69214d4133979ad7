# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .api_parameter import ApiParameter
from .api_response_field import ApiResponseField


class ApiDiscovery(Model):
    """ApiDiscovery, as the server answers it (ApiDiscoveryResponse).

    Answered by listApis.
    """

    name: str
    """what the command is called"""
    description: str | None = None
    """description of the API discovery"""
    isasync: bool
    """whether the command gives a job"""
    jobid: str | None = None
    """id of the last job on the API discovery"""
    jobstatus: int | None = None
    """status of the last job on the API discovery: 0 pending, 1 done, 2 failed"""
    params: list[ApiParameter]
    """parameters of the command"""
    related: str | None = None
    """commands with the same answer, a comma list"""
    response: list[ApiResponseField]
    """fields of the answer"""
    since: str | None = None
    """release that brought it"""
    type: str | None = None
    """type of the API discovery"""
