# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import LdapConflictingUserSource


class LdapUser(Model):
    """LdapUser, as the server answers it (LdapUserResponse).

    Answered by importLdapUsers, listLdapUsers, searchLdap.
    """

    conflictingusersource: LdapConflictingUserSource | None = None
    """where the same user name is known from already; empty if nowhere"""
    domain: str | None = None
    """name of the owner's domain"""
    email: str | None = None
    """e-mail address"""
    firstname: str | None = None
    """given name"""
    jobid: str | None = None
    """id of the last job on the LDAP user"""
    jobstatus: int | None = None
    """status of the last job on the LDAP user: 0 pending, 1 done, 2 failed"""
    lastname: str | None = None
    """family name"""
    principal: str | None = None
    """distinguished name in LDAP"""
    username: str | None = None
    """the user name"""
