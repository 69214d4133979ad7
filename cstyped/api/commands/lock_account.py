# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
# The function uses the request, which is deprecated as well.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire, deprecated

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


# The warning, at the caller's line, is the client's.
@deprecated("use disable_account instead", category=None)
class LockAccountRequest(Request):
    """The request of lockAccount; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "lockAccount"
    wire: ClassVar[Wire] = Wire(deprecated={"": "use disableAccount instead"})
    account: str
    """name of the owning account; goes together with `domainid`"""
    domainid: str
    """the domain (Domain id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


@deprecated("use disable_account instead", category=None)
def lock_account(client: BaseClient, *, account: str, domainid: str) -> Success:
    """Lock an account.

    Deprecated since 4.7: use disable_account instead; the server refuses every call.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)

    Returns:
        Success.
    """
    return client.send(LockAccountRequest(account=account, domainid=domainid))
