# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class DiagnosticsResult(Model):
    """DiagnosticsResult, as the server answers it (RunDiagnosticsResponse).

    Answered by runDiagnostics.
    """

    exitcode: str | None = None
    """exit status of the command"""
    jobid: str | None = None
    """id of the last job on the diagnostics result"""
    jobstatus: int | None = None
    """status of the last job on the diagnostics result: 0 pending, 1 done, 2 failed"""
    stderr: str | None = None
    """what the command printed as errors"""
    stdout: str | None = None
    """what the command printed"""
