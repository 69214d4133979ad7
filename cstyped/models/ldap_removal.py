# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class LdapRemoval(Model):
    """LdapRemoval, as the server answers it (LDAPRemoveResponse).

    Answered by ldapRemove.
    """

    jobid: str | None = None
    """id of the last job on the LDAP removal"""
    jobstatus: int | None = None
    """status of the last job on the LDAP removal: 0 pending, 1 done, 2 failed"""
