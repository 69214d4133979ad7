# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class LdapConfiguration(Model):
    """LdapConfiguration, as the server answers it (LdapConfigurationResponse).

    Answered by addLdapConfiguration, deleteLdapConfiguration, listLdapConfigurations.
    """

    id: str
    """the id"""
    domainid: str | None = None
    """the owner's domain, by id"""
    hostname: str | None = None
    """where the LDAP server is reached: name or IP address"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    port: int
    """port of the LDAP server"""
