# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.ucs_blade import UcsBlade


class AssociateUcsProfileToBladeRequest(Request):
    """The request of associateUcsProfileToBlade; `client.send` takes it and returns
    Job[UcsBlade].
    """

    command: ClassVar[str] = "associateUcsProfileToBlade"
    bladeid: str
    """the UCS blade (UcsBlade id)"""
    profiledn: str
    """distinguished name of the UCS profile"""
    ucsmanagerid: str
    """the UCS manager (UcsManager id)"""

    def parse(self, envelope: Envelope) -> Job[UcsBlade]:
        """Decode the answer."""
        from ...models.ucs_blade import UcsBlade

        return envelope.job(UcsBlade)


def associate_ucs_profile_to_blade(
    client: BaseClient, *, bladeid: str, profiledn: str, ucsmanagerid: str
) -> Job[UcsBlade]:
    """Bind a Cisco UCS service profile to a blade.

    Args:
        bladeid: the UCS blade (UcsBlade id)
        profiledn: distinguished name of the UCS profile
        ucsmanagerid: the UCS manager (UcsManager id)

    Returns:
        The job; `.result()` waits for it and gives the UcsBlade.
    """
    return client.send(
        AssociateUcsProfileToBladeRequest(
            bladeid=bladeid, profiledn=profiledn, ucsmanagerid=ucsmanagerid
        )
    )
