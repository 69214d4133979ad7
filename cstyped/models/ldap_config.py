# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""LdapConfig, as the server answers it (LDAPConfigResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import StringBoolean


class LdapConfig(Model):
    """LdapConfig, as the server answers it (LDAPConfigResponse).

    Answered by ldapConfig.
    """

    binddn: str | None = None
    bindpass: str | None = None
    hostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    port: str | None = None
    queryfilter: str | None = None
    searchbase: str | None = None
    ssl: StringBoolean | None = None
