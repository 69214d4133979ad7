# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import USER_DATA_OVERRIDE_POLICY_VALUES, UserDataOverridePolicy

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.template import Template


class LinkUserDataToTemplateRequest(Request):
    """The request of linkUserDataToTemplate; `client.send` takes it and returns Template."""

    command: ClassVar[str] = "linkUserDataToTemplate"
    wire: ClassVar[Wire] = Wire(any_case={"userdatapolicy": USER_DATA_OVERRIDE_POLICY_VALUES})
    isoid: str | None = None
    """the ISO (Template id)"""
    templateid: str | None = None
    """the template (Template id)"""
    userdataid: str | None = None
    """the stored user data (UserData id)"""
    userdatapolicy: UserDataOverridePolicy | None = None
    """whether user data given at deployment adds, replaces or is refused: ALLOWOVERRIDE, APPEND
    or DENYOVERRIDE, in upper or lower case
    """

    def parse(self, envelope: Envelope) -> Template:
        """Decode the answer."""
        from ...models.template import Template

        return envelope.object(Template)


def link_user_data_to_template(
    client: BaseClient,
    *,
    isoid: str | None = None,
    templateid: str | None = None,
    userdataid: str | None = None,
    userdatapolicy: UserDataOverridePolicy | None = None,
) -> Template:
    """Tie user data to a template or ISO, or untie it.

    Since CloudStack 4.18.0.

    Args:
        isoid: the ISO (Template id)
        templateid: the template (Template id)
        userdataid: the stored user data (UserData id)
        userdatapolicy: whether user data given at deployment adds, replaces or is refused:
            ALLOWOVERRIDE, APPEND or DENYOVERRIDE, in upper or lower case

    Returns:
        Template.
    """
    return client.send(
        LinkUserDataToTemplateRequest(
            isoid=isoid, templateid=templateid, userdataid=userdataid, userdatapolicy=userdatapolicy
        )
    )
