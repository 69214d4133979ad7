"""Formats of templates, and the URLs that have them."""

from __future__ import annotations

import ipaddress

from ...asking.call import Call
from ...parts.urls import parts_of
from ...refusal import PARAM, Refusal

ISO = "ISO"
# Format -> the endings that a URL of it has; each may be compressed besides.
ENDINGS = {
    "vhd": (".vhd",), "vhdx": (".vhdx",), "qcow2": (".qcow2", ".img"), "ova": (".ova",),
    "tar": (".tar",), "raw": (".img", ".raw"), "vmdk": (".vmdk",), "iso": (".iso",),
}  # fmt: skip
_PACKED = ("", ".zip", ".bz2", ".gz")
UNCHECKED = ("baremetal", "external", "vdi", "zip", "dir")
# Formats of templates that are never downloaded: what they name is with others.
ELSEWHERE = ("BAREMETAL", "EXTERNAL")


def check_url(call: Call, kind: str) -> None:
    """431 unless a URL is one that the server downloads from, and ends as its format does."""
    text = call.text("url", "")
    parts = parts_of(text)
    if parts.scheme.lower() not in ("http", "https", "file"):
        raise Refusal(PARAM, f"{text} is not a URL of http or https")
    if _is_own(parts.hostname or ""):
        raise Refusal(PARAM, f"{text} is a URL of the server itself")
    if kind.lower() in UNCHECKED:
        return
    endings = tuple(end + packed for end in ENDINGS[kind.lower()] for packed in _PACKED)
    if not parts.path.lower().endswith(endings):
        raise Refusal(PARAM, f"{text} does not end as {kind} does")


def _is_own(host: str) -> bool:
    """Whether a host is this computer, or no single other one."""
    if host in ("", "localhost"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified or address.is_link_local
