# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Base64, CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.user_data import UserData


class RegisterUserDataRequest(Request):
    """The request of registerUserData; `client.send` takes it and returns UserData."""

    command: ClassVar[str] = "registerUserData"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"userdata"}), empty_lists={"params": "omitted"})
    name: str
    """the name"""
    userdata: Base64
    """user data for cloud-init: bytes, or a string that is base64-encoded already"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    params: CommaList[str] | None = None
    """names of the variables, a comma list"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> UserData:
        """Decode the answer."""
        from ...models.user_data import UserData

        return envelope.object(UserData)


def register_user_data(
    client: BaseClient,
    *,
    name: str,
    userdata: Base64,
    account: str | None = None,
    domainid: str | None = None,
    params: CommaList[str] | None = None,
    projectid: str | None = None,
) -> UserData:
    """Store user data under a name, for use by many machines.

    Since CloudStack 4.18.

    Args:
        name: the name
        userdata: user data for cloud-init: bytes, or a string that is base64-encoded already
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        params: names of the variables, a comma list
        projectid: the project (Project id)

    Returns:
        UserData.
    """
    return client.send(
        RegisterUserDataRequest(
            name=name,
            userdata=userdata,
            account=account,
            domainid=domainid,
            params=params,
            projectid=projectid,
        )
    )
