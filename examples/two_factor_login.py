"""Sign in as a user whose login needs a second factor.

    python examples/two_factor_login.py https://cloud.example/client/api anna
    TOTP_SECRET=... python examples/two_factor_login.py https://cloud.example/client/api robot

Password and code are asked for on the terminal. With TOTP_SECRET, what the server showed when
the second factor was set up, the code is worked out here: for jobs that nobody attends.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import hmac
import os
import sys
import time

from cstyped import Client, CloudStackError, TwoFactorRequired, User, UserLogin


def main(client: Client, username: str) -> User:
    """Sign in with the first call; return who that is."""
    user = client.list_users(username=username).one()
    print(f"{user.firstname} {user.lastname}, {user.username} of {user.domain}/{user.account}")
    print(f"role {user.rolename}; second factor {'on' if user.is2faenabled else 'off'}")
    return user


def code_of(secret: str, now: float) -> str:
    """Return the six digits that an authenticator app shows for `secret` (RFC 6238)."""
    key = base64.b32decode(secret.replace(" ", "").upper() + "=" * (-len(secret) % 8))
    digest = hmac.new(key, int(now // 30).to_bytes(8, "big"), hashlib.sha1).digest()
    start = digest[-1] & 15
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def login(username: str, domain: str | None, secret: str | None) -> UserLogin:
    if secret is None:
        return UserLogin(username, domain=domain)
    # A function, because each login needs a fresh code: a session ends, and is renewed.
    return UserLogin(username, domain=domain, otp=lambda: code_of(secret, time.time()))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Sign in with a second factor.")
    parser.add_argument("endpoint")
    parser.add_argument("username")
    parser.add_argument("--domain", help="the path of the user's domain; ROOT if left out")
    args = parser.parse_args()
    auth = login(args.username, args.domain, os.environ.get("TOTP_SECRET"))
    try:
        with Client(args.endpoint, auth) as cloud:
            main(cloud, args.username)
    except TwoFactorRequired as error:
        sys.exit(f"the second factor is missing or wrong: {error}")
    except CloudStackError as error:
        sys.exit(str(error))
