# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""LdapRemoval, as the server answers it (LDAPRemoveResponse)."""

from __future__ import annotations

from cstyped.model import Model


class LdapRemoval(Model):
    """LdapRemoval, as the server answers it (LDAPRemoveResponse).

    Answered by ldapRemove.
    """

    jobid: str | None = None
    jobstatus: int | None = None
