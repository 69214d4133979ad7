# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model

from ..types import StringBoolean


class LdapConfig(Model):
    """LdapConfig, as the server answers it (LDAPConfigResponse).

    Answered by ldapConfig.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"bindpass"})
    binddn: str | None = None
    """distinguished name of the LDAP user that searches the directory"""
    bindpass: str | None = None
    """LDAP password of that user"""
    hostname: str | None = None
    """where the LDAP server is reached: name or IP address"""
    jobid: str | None = None
    """id of the last job on the LDAP config"""
    jobstatus: int | None = None
    """status of the last job on the LDAP config: 0 pending, 1 done, 2 failed"""
    port: str | None = None
    """port of the LDAP server"""
    queryfilter: str | None = None
    """LDAP filter that users must match"""
    searchbase: str | None = None
    """where in the LDAP tree the search begins"""
    ssl: StringBoolean | None = None
    """whether LDAP goes over TLS"""
