# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.diagnostics_data import DiagnosticsData


class GetDiagnosticsDataRequest(Request):
    """The request of getDiagnosticsData; `client.send` takes it and returns
    Job[DiagnosticsData].
    """

    command: ClassVar[str] = "getDiagnosticsData"
    wire: ClassVar[Wire] = Wire(empty_lists={"files": "omitted"})
    targetid: str
    """the system machine or router (SystemVm id)"""
    files: CommaList[str] | None = None
    """paths of the files to collect, a comma list"""

    def parse(self, envelope: Envelope) -> Job[DiagnosticsData]:
        """Decode the answer."""
        from ...models.diagnostics_data import DiagnosticsData

        return envelope.job(DiagnosticsData)


def get_diagnostics_data(
    client: BaseClient, *, targetid: str, files: CommaList[str] | None = None
) -> Job[DiagnosticsData]:
    """Collect files and logs of a system VM or router as a downloadable archive.

    Since CloudStack 4.14.0.0.

    Args:
        targetid: the system machine or router (SystemVm id)
        files: paths of the files to collect, a comma list

    Returns:
        The job; `.result()` waits for it and gives the DiagnosticsData.
    """
    return client.send(GetDiagnosticsDataRequest(targetid=targetid, files=files))
