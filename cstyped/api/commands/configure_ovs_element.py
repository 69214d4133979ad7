# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.ovs_element import OvsElement


class ConfigureOvsElementRequest(Request):
    """The request of configureOvsElement; `client.send` takes it and returns Job[OvsElement]."""

    command: ClassVar[str] = "configureOvsElement"
    enabled: bool
    """on or off"""
    id: str
    """the resource (OvsElement id)"""

    def parse(self, envelope: Envelope) -> Job[OvsElement]:
        """Decode the answer."""
        from ...models.ovs_element import OvsElement

        return envelope.job(OvsElement)


def configure_ovs_element(client: BaseClient, *, enabled: bool, id: str) -> Job[OvsElement]:
    """Switch an Open vSwitch element on or off.

    Args:
        enabled: on or off
        id: the resource (OvsElement id)

    Returns:
        The job; `.result()` waits for it and gives the OvsElement.
    """
    return client.send(ConfigureOvsElementRequest(enabled=enabled, id=id))
