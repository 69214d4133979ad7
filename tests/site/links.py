"""Which links of the built site lead nowhere: every page, every anchor, without a browser."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

_ROOT = "http://site/"


class _Page(HTMLParser):
    """Collects the links of a page and what on it can be linked to."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.from_elsewhere: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.anchors |= {found[key] or "" for key in ("id", "name") if key in found}
        target = found.get("href") or found.get("src") or ""
        if tag in ("a", "link", "img", "script") and target:
            self.links.append(target)
        if tag in ("link", "img", "script") and urlsplit(target).netloc:
            self.from_elsewhere.append(target)


def problems(site: Path) -> Iterator[str]:
    """A line for each link that leads nowhere, and for each file that is loaded from elsewhere."""
    pages = {_address(site, file): _read(file) for file in sorted(site.rglob("*.html"))}
    for address, page in pages.items():
        if address.endswith("404.html"):
            continue  # its links are absolute, for whichever path was asked
        yield from (f"{address}: loads {target}" for target in page.from_elsewhere)
        for link in page.links:
            target, anchor = urldefrag(urljoin(address, link))
            if not target.startswith(_ROOT):
                continue
            there = pages.get(target)
            if there is None and not (site / unquote(target.removeprefix(_ROOT))).is_file():
                yield f"{address}: {link} leads nowhere"
            elif there is not None and anchor and unquote(anchor) not in there.anchors:
                yield f"{address}: {link} names no place on that page"


def _address(site: Path, file: Path) -> str:
    return _ROOT + file.relative_to(site).as_posix().removesuffix("index.html")


def _read(file: Path) -> _Page:
    page = _Page()
    page.feed(file.read_text("utf-8"))
    return page
