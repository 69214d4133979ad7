# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

from ...types import CUSTOM_ACTION_RESOURCE_TYPE_VALUES, CustomActionResourceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.custom_action_result import CustomActionResult


class RunCustomActionRequest(Request):
    """The request of runCustomAction; `client.send` takes it and returns
    Job[CustomActionResult].
    """

    command: ClassVar[str] = "runCustomAction"
    wire: ClassVar[Wire] = Wire(
        maps={"parameters": FlatMap()},
        secrets=frozenset({"parameters"}),
        any_case={"resourcetype": CUSTOM_ACTION_RESOURCE_TYPE_VALUES},
    )
    customactionid: str
    """the custom action (CustomAction id)"""
    resourceid: str
    """the resource to run the action on"""
    parameters: Pairs | None = None
    """values for the action by name"""
    resourcetype: CustomActionResourceType | None = None
    """kind of resource: VirtualMachine, in upper or lower case"""

    def parse(self, envelope: Envelope) -> Job[CustomActionResult]:
        """Decode the answer."""
        from ...models.custom_action_result import CustomActionResult

        return envelope.job(CustomActionResult)


def run_custom_action(
    client: BaseClient,
    *,
    customactionid: str,
    resourceid: str,
    parameters: Pairs | None = None,
    resourcetype: CustomActionResourceType | None = None,
) -> Job[CustomActionResult]:
    """Run an extension's custom action on a resource.

    Since CloudStack 4.21.0.

    Args:
        customactionid: the custom action (CustomAction id)
        resourceid: the resource to run the action on
        parameters: values for the action by name
        resourcetype: kind of resource: VirtualMachine, in upper or lower case

    Returns:
        The job; `.result()` waits for it and gives the CustomActionResult.
    """
    return client.send(
        RunCustomActionRequest(
            customactionid=customactionid,
            resourceid=resourceid,
            parameters=parameters,
            resourcetype=resourcetype,
        )
    )
