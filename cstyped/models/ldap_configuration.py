# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class LdapConfiguration(Model):
    """LdapConfiguration, as the server answers it (LdapConfigurationResponse).

    Answered by addLdapConfiguration, deleteLdapConfiguration, listLdapConfigurations.
    """

    id: str
    """id of the LDAP configuration"""
    domainid: str | None = None
    """id of the owner's domain"""
    hostname: str | None = None
    """where the LDAP server is reached: name or IP address"""
    jobid: str | None = None
    """id of the last job on the LDAP configuration"""
    jobstatus: int | None = None
    """status of the last job on the LDAP configuration: 0 pending, 1 done, 2 failed"""
    port: int
    """port of the LDAP server"""
