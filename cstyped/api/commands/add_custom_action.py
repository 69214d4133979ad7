# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, FlatMap, OneOrMore, Pairs, Request, StructMap, Wire

from ...types import (
    CUSTOM_ACTION_RESOURCE_TYPE_VALUES,
    ROLE_TYPE_VALUES,
    CustomActionParameterSpec,
    CustomActionResourceType,
    RoleType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.custom_action import CustomAction


class AddCustomActionRequest(Request):
    """The request of addCustomAction; `client.send` takes it and returns CustomAction."""

    command: ClassVar[str] = "addCustomAction"
    wire: ClassVar[Wire] = Wire(
        maps={
            "details": FlatMap(),
            "parameters": StructMap(
                keys=("name", "type", "validationformat", "required", "valueoptions"),
                required=("name", "type"),
            ),
        },
        secrets=frozenset({"details"}),
        empty_lists={"allowedroletypes": "omitted"},
        any_case={"resourcetype": CUSTOM_ACTION_RESOURCE_TYPE_VALUES},
        one_case={"allowedroletypes": ROLE_TYPE_VALUES},
    )
    extensionid: str
    """the extension (Extension id)"""
    name: str
    """the name"""
    allowedroletypes: CommaList[RoleType] | None = None
    """role types whose users may run the action: Admin, ResourceAdmin, DomainAdmin, User or
    Unknown
    """
    description: str | None = None
    """free text that explains it"""
    details: Pairs | None = None
    """settings of the action"""
    enabled: bool | None = None
    """on or off"""
    errormessage: str | None = None
    """text to show when the action fails; may have placeholders"""
    parameters: OneOrMore[CustomActionParameterSpec] | None = None
    """what the action asks for: name, type, whether required"""
    resourcetype: CustomActionResourceType | None = None
    """kind of resource: VirtualMachine, in upper or lower case"""
    successmessage: str | None = None
    """text to show when the action succeeds; may have placeholders"""
    timeout: int | None = None
    """seconds that the action may take"""

    def parse(self, envelope: Envelope) -> CustomAction:
        """Decode the answer."""
        from ...models.custom_action import CustomAction

        return envelope.object(CustomAction)


def add_custom_action(
    client: BaseClient,
    *,
    extensionid: str,
    name: str,
    allowedroletypes: CommaList[RoleType] | None = None,
    description: str | None = None,
    details: Pairs | None = None,
    enabled: bool | None = None,
    errormessage: str | None = None,
    parameters: OneOrMore[CustomActionParameterSpec] | None = None,
    resourcetype: CustomActionResourceType | None = None,
    successmessage: str | None = None,
    timeout: int | None = None,
) -> CustomAction:
    """Define a custom action that an extension can run on a resource.

    Since CloudStack 4.21.0.

    Args:
        extensionid: the extension (Extension id)
        name: the name
        allowedroletypes: role types whose users may run the action: Admin, ResourceAdmin,
            DomainAdmin, User or Unknown
        description: free text that explains it
        details: settings of the action
        enabled: on or off
        errormessage: text to show when the action fails; may have placeholders
        parameters: what the action asks for: name, type, whether required
        resourcetype: kind of resource: VirtualMachine, in upper or lower case
        successmessage: text to show when the action succeeds; may have placeholders
        timeout: seconds that the action may take

    Returns:
        CustomAction.
    """
    return client.send(
        AddCustomActionRequest(
            extensionid=extensionid,
            name=name,
            allowedroletypes=allowedroletypes,
            description=description,
            details=details,
            enabled=enabled,
            errormessage=errormessage,
            parameters=parameters,
            resourcetype=resourcetype,
            successmessage=successmessage,
            timeout=timeout,
        )
    )
