# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Base64, CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.user_data import UserData


class RegisterCniConfigurationRequest(Request):
    """The request of registerCniConfiguration; `client.send` takes it and returns UserData."""

    command: ClassVar[str] = "registerCniConfiguration"
    wire: ClassVar[Wire] = Wire(empty_lists={"params": "omitted"})
    name: str
    """the name"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    cniconfig: Base64 | None = None
    """text of the CNI configuration, base64-encoded"""
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


def register_cni_configuration(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    cniconfig: Base64 | None = None,
    domainid: str | None = None,
    params: CommaList[str] | None = None,
    projectid: str | None = None,
) -> UserData:
    """Register a CNI configuration for Kubernetes clusters.

    Since CloudStack 4.21.0.

    Args:
        name: the name
        account: name of the owning account; goes together with `domainid`
        cniconfig: text of the CNI configuration, base64-encoded
        domainid: the domain (Domain id)
        params: names of the variables, a comma list
        projectid: the project (Project id)

    Returns:
        UserData.
    """
    return client.send(
        RegisterCniConfigurationRequest(
            name=name,
            account=account,
            cniconfig=cniconfig,
            domainid=domainid,
            params=params,
            projectid=projectid,
        )
    )
