"""SSH key pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed, paged, seen
from ..parts import ssh_keys
from ..refusal import invalid
from ..rows.kinds import SSH_KEY_PAIRS
from ..rows.rendering import compute, constant
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, SSHKeyPairRow


def _owner(call: Call) -> AccountRow:
    """Whose the new pair is: nobody's who has one of that name."""
    owner, name = call.owner(), call.text("name", "")
    if not name.strip():
        raise invalid("a key pair needs a name")
    if call.store.first(SSH_KEY_PAIRS, name=name, _owner=owner["id"]) is not None:
        raise invalid(f"there is a key pair {name} already")
    return owner


def _kept(call: Call, owner: AccountRow, public: str) -> SSHKeyPairRow:
    row: SSHKeyPairRow = {
        "name": call.text("name", ""),
        "fingerprint": ssh_keys.fingerprint(public),
        "_public": public,
    }
    return call.new(SSH_KEY_PAIRS, row, owner=owner)


@behaviour("createSSHKeyPair", evidence="recorded: machines")
def create_key_pair(call: Call) -> Shown:
    owner = _owner(call)
    pair = ssh_keys.key_pair(call.site.made_keys)
    call.site.made_keys += 1
    row = _kept(call, owner, pair.public)
    shown = call.site.renderer.show(call.command.answer, row, root=call.caller.root)
    return {**shown, "privatekey": pair.private}


@behaviour("registerSSHKeyPair", evidence="recorded: machines")
def register_key_pair(call: Call) -> SSHKeyPairRow:
    owner = _owner(call)
    public = ssh_keys.public_key(call.text("publickey", ""))
    if public is None:
        raise invalid("that is no public key")
    for known in call.store.where(SSH_KEY_PAIRS, _owner=owner["id"]):
        if known.get("_public") == public:
            raise invalid(f"key pair {known['name']} has that public key already")
    return _kept(call, owner, public)


@behaviour("deleteSSHKeyPair", evidence="recorded: machines")
def delete_key_pair(call: Call) -> None:
    owner, name = call.owner(), call.text("name")
    row = call.store.first(SSH_KEY_PAIRS, name=name, _owner=owner["id"])
    if row is None:
        # In the server's words: clients look for them.
        text = f"A key pair with name '{name}' does not exist for account {owner['name']}"
        raise invalid(f"{text} in specified domain id")
    call.store.remove(row)


@behaviour("listSSHKeyPairs", evidence="recorded: paging")
def list_key_pairs(call: Call) -> Listing:
    # Newest first, as the server lists them.
    rows = seen(call, reversed(call.store.rows(SSH_KEY_PAIRS)))
    return paged(call, narrowed(call, rows))


compute("SSHKeyPair", {"privatekey": constant(None)})
