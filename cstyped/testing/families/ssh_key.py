"""SSH key pairs."""

from __future__ import annotations

import hashlib

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed, paged, seen
from ..refusal import invalid
from ..rows.rendering import compute, constant
from ..rows.stored import UntypedRow


@behaviour("createSSHKeyPair", "registerSSHKeyPair", evidence="recorded: machines")
def create_key_pair(call: Call) -> UntypedRow:
    owner = call.owner()
    name = call.get("name")
    if call.store.first("SSHKeyPair", name=name, _owner=owner["id"]) is not None:
        raise invalid(f"there is a key pair {name} already")
    public = call.get("publickey") or "ssh-rsa AAAA" + call.store.token(
        60, "abcdefghijklmnopqrstuvwxyz0123456789"
    )
    if call.has("publickey") and not public.startswith(("ssh-", "ecdsa-")):
        raise invalid("that is no public key")
    digest = hashlib.md5(public.encode(), usedforsecurity=False).hexdigest()
    fingerprint = ":".join(digest[at : at + 2] for at in range(0, 32, 2))
    row = call.new(
        "SSHKeyPair", {"name": name, "fingerprint": fingerprint, "_public": public}, owner=owner
    )
    if call.command.name == "registerSSHKeyPair":
        return row
    secret = call.store.token(64, "ABCDEFGHabcdefgh0123456789+/")
    private = f"-----BEGIN RSA PRIVATE KEY-----\n{secret}\n-----END RSA PRIVATE KEY-----\n"
    shown = call.site.renderer.show(call.command.answer, row, root=call.caller.root)
    return {"privatekey": private} | shown


@behaviour("deleteSSHKeyPair", evidence="recorded: machines")
def delete_key_pair(call: Call) -> None:
    row = call.store.first("SSHKeyPair", name=call.get("name"), _owner=call.owner()["id"])
    if row is None:
        raise invalid(f"unable to find key pair {call.get('name')}")
    call.store.remove(row)


@behaviour("listSSHKeyPairs", evidence="recorded: paging")
def list_key_pairs(call: Call) -> Listing:
    # Newest first, as the server lists them.
    rows = seen(call, reversed(call.store.rows("SSHKeyPair")))
    return paged(call, narrowed(call, rows))


compute("SSHKeyPair", {"privatekey": constant(None)})
