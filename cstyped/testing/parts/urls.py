"""URLs that callers give."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit


def parts_of(url: str) -> SplitResult:
    """Return the parts of a URL; without scheme and host for what cannot be one, such as http://[0]."""
    try:
        return urlsplit(url)
    except ValueError:
        return SplitResult("", "", url, "", "")
