"""The server's signing rule, written down a second time and differently, to compare with.

Characters are encoded one at a time as Java's URLEncoder does it, and names are compared by their
UTF-16 units one by one. `python -m tests.signing.server_rule` writes vectors.json anew from the
values below, with keys that no server has ever known.
"""

from __future__ import annotations

import base64
import functools
import hmac
import json
from collections.abc import Mapping
from itertools import zip_longest
from pathlib import Path

VECTORS = Path(__file__).with_name("vectors.json")
SECRET = "a-secret-that-no-server-ever-knew"
KEY = "a-key-that-no-server-ever-knew"

# What a live 4.22 server verified by GET and by POST, and what else is easily got wrong.
ODD_VALUES = (
    "a b+c%20&d=e*f~g'()!é中😀",
    "~",
    "*",
    "a/b",
    "x  y",
    "tab\there",
    "new\nline",
    "ß€",
    "%41",
    "=",
    "a+b",
    "[0]",
    "\u00a0",
    "\U0001d518",
    "",
    "İ",
    "\r\n",
    "a~b_c-d.e",
    '"<>#?;:@,$\\^`{|}',
)
ODD_NAMES: tuple[dict[str, str], ...] = (
    {"command": "deployVirtualMachine", "details[0].Zeta": "1", "details[0].alpha": "2"},
    {
        "command": "deployVirtualMachine",
        "details[10].a": "1",
        "details[1].a": "2",
        "details[2].": "",
    },
    {"command": "addNicToVirtualMachine", "ip": "10.1.1.7", "ip6address": "fd00::7"},
    {"command": "listZones", "Zoneid": "1", "zoneid": "2", "ZONEID": "3", "signatureVersion": "3"},
    {
        "command": "createTags",
        "tags[0].key": "\U0001d518",
        "tags[0].value": "\uff5e",
        "\uff5e": "1",
        "\U0001d518": "2",
    },
    {"command": "listZones", "signature": "is not signed", "Signature": "nor this"},
    {"command": "listZones", "signatureVersion": "3", "expires": "2030-01-01T00:00:00+0000"},
)


def signature(params: Mapping[str, str], secret: str) -> str:
    names = sorted(params, key=functools.cmp_to_key(_by_utf16_units))
    pieces = []
    for name in names:
        if name.lower() == "signature":
            continue
        value = "".join(map(_java_url_encoded, params[name])).replace("+", "%20")
        pieces.append(name + "=" + value)
    text = "&".join(pieces).lower()
    mac = hmac.digest(secret.encode("utf-8"), text.encode("utf-8"), "sha1")
    return base64.standard_b64encode(mac).decode("ascii")


def _java_url_encoded(character: str) -> str:
    if character == " ":
        return "+"
    if character.isascii() and (character.isalnum() or character in ".-*_"):
        return character
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8"))


def _by_utf16_units(one: str, other: str) -> int:
    for left, right in zip_longest(_units(one), _units(other), fillvalue=-1):
        if left != right:
            return left - right
    return 0


def _units(text: str) -> list[int]:
    raw = text.encode("utf-16-be")
    return [raw[at] * 256 + raw[at + 1] for at in range(0, len(raw), 2)]


def requests() -> list[dict[str, str]]:
    by_value = [{"command": "listVirtualMachines", "keyword": value} for value in ODD_VALUES]
    common = {"response": "json", "apiKey": KEY}
    return [params | common for params in (*by_value, *ODD_NAMES)]


def main() -> None:
    vectors = [
        {"params": params, "secret": SECRET, "signature": signature(params, SECRET)}
        for params in requests()
    ]
    VECTORS.write_text(json.dumps(vectors, indent=1, ensure_ascii=True) + "\n")


if __name__ == "__main__":
    main()
