# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""LdapAccountLink, as the server answers it (LinkAccountToLdapResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import LdapLinkType


class LdapAccountLink(Model):
    """LdapAccountLink, as the server answers it (LinkAccountToLdapResponse).

    Answered by linkAccountToLdap.
    """

    account: str | None = None
    accountid: str | None = None
    accounttype: int | None = None
    domainid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    ldapdomain: str | None = None
    type: LdapLinkType | None = None
