"""LDAP: servers that are configured, behind which a fake has no directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed
from ..parts.settings import setting_in
from ..refusal import INTERNAL, PARAM, UNAVAILABLE, Refusal, invalid
from ..rows.kinds import DOMAINS, LDAP_CONFIGURATIONS
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import LdapConfigurationRow


_USUAL_PORT = 389


@behaviour("addLdapConfiguration", evidence="source: LdapManagerImpl.addConfigurationInternal")
def add(call: Call) -> None:
    """Refused: the server tries to connect, and no directory answers a fake. Tests put
    configurations there by `cloud.state.add("LdapConfiguration", ...)`.
    """
    host, domain = call.text("hostname"), call.text("domainid")
    given = call.number("port", 0)
    port = given if given > 0 else _USUAL_PORT
    for row in call.store.where(LDAP_CONFIGURATIONS, hostname=host, port=port):
        if row.get("domainid") == domain:
            raise _fails(f"there is a configuration for {host}:{port} already")
    raise _fails(f"no LDAP server answers at {host}")


def _fails(text: str) -> Refusal:
    """Whatever is wrong, commands about configurations answer 530."""
    return Refusal(INTERNAL, text)


@behaviour("ldapConfig", evidence="source: LDAPConfigCmd.execute")
def configure(call: Call) -> Shown:
    if call.flag("listall", False):
        rows = call.store.rows(LDAP_CONFIGURATIONS)
        return {"hostname": rows[0]["hostname"], "port": rows[0]["port"]} if rows else {}
    if not (call.has("hostname") and call.has("port")):
        raise invalid("a host name and a port are needed")
    add(call)
    return {}


@behaviour("ldapRemove", evidence="recorded: people")
def remove_all(call: Call) -> Shown:
    """The configuration of old servers, of which there is none."""
    return {}


@behaviour(
    "deleteLdapConfiguration", evidence="source: LdapManagerImpl.deleteConfigurationInternal"
)
def delete(call: Call) -> LdapConfigurationRow:
    host, domain = call.text("hostname"), call.text("domainid")
    port = call.number("port", 0)
    for row in call.store.where(LDAP_CONFIGURATIONS, hostname=host):
        if (port <= 0 or row["port"] == port) and row.get("domainid") == domain:
            call.store.remove(row)
            return row
    raise _fails(f"there is no configuration for {host}")


@behaviour("listLdapConfigurations", evidence="source: LdapManagerImpl.listConfigurations")
def list_configurations(call: Call) -> Listing:
    domain, everything = call.text("domainid"), call.flag("listall", False)
    rows = [
        row
        for row in call.store.rows(LDAP_CONFIGURATIONS)
        if everything or domain == row.get("domainid")
    ]
    found = narrowed(call, rows)
    return Listing(found, len(found))


@behaviour("searchLdap", "importLdapUsers", evidence="recorded: people")
@behaviour("listLdapUsers", evidence="source: LdapListUsersCmd.execute")
def nobody(call: Call) -> Listing:
    """No directory, no users."""
    return Listing([], 0)


@behaviour("ldapCreateAccount", evidence="source: LdapCreateAccountCmd.execute")
def create_account(call: Call) -> None:
    raise Refusal(UNAVAILABLE, f"LDAP has no user {call.text('username')}")


@behaviour("linkDomainToLdap", evidence="source: LdapManagerImpl.linkDomainToLdap")
def link_domain(call: Call) -> Shown:
    domain = call.row("domainid", DOMAINS)
    kind = _type(call)
    if not setting_in(call.store, "ldap.basedn", "Domain", domain["id"]):
        raise Refusal(PARAM, f"domain {domain['name']} has no ldap.basedn")
    linked: Shown = {
        "domainid": domain["id"],
        "ldapdomain": call.text("ldapdomain") or call.text("name"),
        "type": kind,
        "accounttype": call.number("accounttype"),
    }
    domain["_ldap"] = linked
    return linked


@behaviour("linkAccountToLdap", evidence="source: LdapManagerImpl.linkAccountToLdap")
def link_account(call: Call) -> Shown:
    domain = call.row("domainid", DOMAINS)
    kind = _type(call)
    if not setting_in(call.store, "ldap.basedn", "Domain", domain["id"]):
        raise Refusal(PARAM, f"domain {domain['name']} has no ldap.basedn")
    return {
        "domainid": domain["id"],
        "ldapdomain": call.text("ldapdomain"),
        "type": kind,
        "accounttype": call.number("accounttype"),
        "account": call.text("account"),
    }


def _type(call: Call) -> str:
    kind = call.text("type", "GROUP").upper()
    if kind not in ("GROUP", "OU"):
        raise Refusal(INTERNAL, f"{kind} is neither GROUP nor OU")
    return kind
