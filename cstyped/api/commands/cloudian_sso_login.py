# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.cloudian_sso_login import CloudianSsoLogin


class CloudianSsoLoginRequest(Request):
    """The request of cloudianSsoLogin; `client.send` takes it and returns CloudianSsoLogin."""

    command: ClassVar[str] = "cloudianSsoLogin"

    def parse(self, envelope: Envelope) -> CloudianSsoLogin:
        """Decode the answer."""
        from ...models.cloudian_sso_login import CloudianSsoLogin

        return envelope.object(CloudianSsoLogin)


def cloudian_sso_login(client: BaseClient) -> CloudianSsoLogin:
    """Get a URL that logs the caller in to the Cloudian console.

    Since CloudStack 4.11.0.

    Returns:
        CloudianSsoLogin.
    """
    return client.send(CloudianSsoLoginRequest())
