# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""LdapUser, as the server answers it (LdapUserResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import LdapConflictingUserSource


class LdapUser(Model):
    """LdapUser, as the server answers it (LdapUserResponse).

    Answered by importLdapUsers, listLdapUsers, searchLdap.
    """

    conflictingusersource: LdapConflictingUserSource | None = None
    domain: str | None = None
    email: str | None = None
    firstname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    lastname: str | None = None
    principal: str | None = None
    username: str | None = None
