# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class DiagnosticsResult(Model):
    """DiagnosticsResult, as the server answers it (RunDiagnosticsResponse).

    Answered by runDiagnostics.
    """

    exitcode: str | None = None
    """exit status of the command"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    stderr: str | None = None
    """what the command printed as errors"""
    stdout: str | None = None
    """what the command printed"""
