# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""LdapConfiguration, as the server answers it (LdapConfigurationResponse)."""

from __future__ import annotations

from cstyped.model import Model


class LdapConfiguration(Model):
    """LdapConfiguration, as the server answers it (LdapConfigurationResponse).

    Answered by addLdapConfiguration, deleteLdapConfiguration, listLdapConfigurations.
    """

    id: str | None = None
    domainid: str | None = None
    hostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    port: int | None = None
