"""Set up a customer: a domain, an account with its first user, a second user, and keys.

    python examples/new_customer.py acme --email ops@acme.example

Prints the keys and the passwords of the two users: they cannot be read again in one place.
"""

from __future__ import annotations

import argparse
import secrets
import sys
from dataclasses import dataclass, field

from cstyped import Account, Client, CloudStackError, Domain, User


@dataclass(frozen=True)
class Access:
    """What a user needs to begin."""

    user: User
    password: str = field(repr=False)
    apikey: str = field(repr=False)
    secretkey: str = field(repr=False)


@dataclass(frozen=True)
class Customer:
    domain: Domain
    account: Account
    admin: Access
    automation: Access


def main(client: Client, name: str, *, email: str, role_name: str = "Domain Admin") -> Customer:
    role = client.list_roles(name=role_name).one()
    domain = client.create_domain(name=name)
    print(f"domain   {domain.path}")

    password = secrets.token_urlsafe(18)
    account = client.create_account(
        account=name,
        domainid=domain.id,
        roleid=role.id,
        username=f"{name}-admin",
        password=password,
        firstname=name,
        lastname="Administrator",
        email=email,
    )
    print(f"account  {account.name}, {account.rolename}")
    first = client.list_users(username=f"{name}-admin", domainid=domain.id, listall=True).one()
    admin = with_keys(client, first, password)

    password = secrets.token_urlsafe(18)
    second = client.create_user(
        account=account.name,
        domainid=domain.id,
        username=f"{name}-automation",
        password=password,
        firstname=name,
        lastname="Automation",
        email=email,
    )
    return Customer(domain, account, admin, with_keys(client, second, password))


def with_keys(client: Client, user: User, password: str) -> Access:
    keys = client.register_user_keys(id=user.id)
    return Access(user, password, keys.apikey, keys.secretkey)


def show(access: Access) -> None:
    print(f"user     {access.user.username}")
    print(f"         password   {access.password}")
    print(f"         api key    {access.apikey}")
    print(f"         secret key {access.secretkey}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Set up a domain, an account, users and keys.")
    parser.add_argument("name", help="of the domain and the account")
    parser.add_argument("--email", required=True, help="where the users get their mail")
    parser.add_argument("--role", default="Domain Admin", help="the role of the account")
    args = parser.parse_args()
    try:
        with Client.from_env() as cloud:
            customer = main(cloud, args.name, email=args.email, role_name=args.role)
    except CloudStackError as error:
        sys.exit(str(error))
    show(customer.admin)
    show(customer.automation)
