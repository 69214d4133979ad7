# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.baremetal_rct import BaremetalRct


class AddBaremetalRctRequest(Request):
    """The request of addBaremetalRct; `client.send` takes it and returns Job[BaremetalRct]."""

    command: ClassVar[str] = "addBaremetalRct"
    baremetalrcturl: str
    """URL of the bare-metal rack configuration file"""

    def parse(self, envelope: Envelope) -> Job[BaremetalRct]:
        """Decode the answer."""
        from ...models.baremetal_rct import BaremetalRct

        return envelope.job(BaremetalRct)


def add_baremetal_rct(client: BaseClient, *, baremetalrcturl: str) -> Job[BaremetalRct]:
    """Load the bare metal rack configuration from a URL.

    Args:
        baremetalrcturl: URL of the bare-metal rack configuration file

    Returns:
        The job; `.result()` waits for it and gives the BaremetalRct.
    """
    return client.send(AddBaremetalRctRequest(baremetalrcturl=baremetalrcturl))
