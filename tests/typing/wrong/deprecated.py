"""What the server calls deprecated is reported wherever it is used, with what to use instead."""

from cstyped import Client
from cstyped.api import functions, requests
from cstyped.api.commands.ldap_remove import ldap_remove  # error: of the module itself
from cstyped.api.functions import lock_account  # error: a function
from cstyped.models import Host, Pod, User

__all__ = ["ldap_remove", "lock_account"]


def methods(client: Client) -> None:
    client.lock_account(account="web", domainid="d-1")  # error: a method
    client.ldap_remove()  # error: a method without parameters
    old = client.change_service_for_virtual_machine  # error: a method that is only named
    repr(old(id="i-1", serviceofferingid="o-1").id)
    repr(client.ldap_config(hostname="h").one().hostname)  # error: as a step of more


def doors(client: Client) -> None:
    functions.lock_account(client, account="web", domainid="d-1")  # error: a function
    client.send(requests.LockAccountRequest(account="web", domainid="d-1"))  # error: a request


def fields(host: Host, pod: Pod, user: User) -> None:
    repr(host.memorytotal)  # error: use memorywithoverprovisioning
    if pod.startip:  # error: always sent, and deprecated all the same
        repr(user.secretkey)  # error: use get_user_keys
