# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""DiagnosticsResult, as the server answers it (RunDiagnosticsResponse)."""

from __future__ import annotations

from cstyped.model import Model


class DiagnosticsResult(Model):
    """DiagnosticsResult, as the server answers it (RunDiagnosticsResponse).

    Answered by runDiagnostics.
    """

    exitcode: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    stderr: str | None = None
    stdout: str | None = None
