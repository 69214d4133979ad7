# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class DiagnosticsData(Model):
    """DiagnosticsData, as the server answers it (GetDiagnosticsDataResponse).

    Answered by getDiagnosticsData.
    """

    jobid: str | None = None
    """id of the last job on the diagnostics data"""
    jobstatus: int | None = None
    """status of the last job on the diagnostics data: 0 pending, 1 done, 2 failed"""
    url: str | None = None
    """the URL"""
