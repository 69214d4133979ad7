"""What a reader sees: pages on a desktop and a phone, in light and dark, and the search."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, ConsoleMessage, Page, Response, sync_playwright

_PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_SIZES = {"desktop": (1280, 900), "phone": (390, 844)}
_COLOURS = ("light", "dark")
# Of the generated pages the largest stands for all.
_PAGES = (
    "",
    "start/",
    "access/",
    "lists/",
    "jobs/",
    "errors/",
    "threads/",
    "asyncio/",
    "secrets/",
    "logging/",
    "fakecloud/",
    "command-line/",
    "versions/",
    "coming-from/",
    "performance/",
    "wire/",
    "architecture/",
    "contributing/",
    "library/",
    "api/",
    "api/virtual_machine/",
)
# What people type, and the place that is to be on one of the first pages found.
_SEARCHES = {
    "deployVirtualMachine": "api/virtual_machine/#deploy_virtual_machine",
    "deploy vm": "api/virtual_machine/#deploy_virtual_machine",
    "start a machine": "api/virtual_machine/#start_virtual_machine",
    "list_zones": "api/zone/#list_zones",
    "retries": "errors/",
}
_FIRST = 3


class Seen(NamedTuple):
    """A page as it was looked at."""

    page: str
    size: str
    colours: str
    problems: tuple[str, ...]


def looked_at(address: str, pictures: Path | None) -> Iterator[Seen]:
    """Each page in each size and colour; with `pictures`, a screenshot of each."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_program(), args=["--no-sandbox"])
        try:
            for size in _SIZES:
                for colours in _COLOURS:
                    yield from _pages(browser, address, size, colours, pictures)
            yield from _searches(browser, address)
        finally:
            browser.close()


def _program() -> str:
    found = next((path for path in map(shutil.which, _PROGRAMS) if path), None)
    if found is None:
        raise SystemExit(f"no browser: install Debian's chromium, or any of {', '.join(_PROGRAMS)}")
    return found


def _pages(
    browser: Browser, address: str, size: str, colours: str, pictures: Path | None
) -> Iterator[Seen]:
    width, height = _SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if colours == "dark" else "light",
    )
    page = context.new_page()
    told = _listening(page)
    for path in _PAGES:
        told.clear()
        page.goto(address + path, wait_until="networkidle")
        problems = [*told, *_layout(page, colours)]
        if pictures is not None:
            name = path.strip("/").replace("/", "-") or "home"
            page.screenshot(path=pictures / f"{name}-{size}-{colours}.png")
        yield Seen(path, size, colours, tuple(problems))
    context.close()


def _listening(page: Page) -> list[str]:
    """What goes wrong on a page from now on: errors of scripts, and files that are missing."""
    told: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        if message.type == "error":
            told.append(f"console: {message.text}")

    def answered(answer: Response) -> None:
        if answer.status >= 400:
            told.append(f"{answer.status}: {answer.url}")

    page.on("pageerror", lambda error: told.append(f"script: {error}"))
    page.on("console", heard)
    page.on("response", answered)
    return told


def _layout(page: Page, colours: str) -> Iterator[str]:
    """What is wrong with how a page looks, as far as it can be measured."""
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    if wide > 0:
        yield f"{wide} pixels wider than the window"
    shown = page.evaluate("document.body.getAttribute('data-md-color-scheme')")
    if shown != {"light": "default", "dark": "slate"}[colours]:
        yield f"shows the colours {shown}"
    if not page.locator("h1").first.is_visible():
        yield "has no visible heading"


def _searches(browser: Browser, address: str) -> Iterator[Seen]:
    page = browser.new_page()
    told = _listening(page)
    for words, expected in _SEARCHES.items():
        told.clear()
        page.goto(address, wait_until="networkidle")
        page.locator("[data-md-component=search-query]").click()
        page.keyboard.type(words)
        page.locator(".md-search-result__link").first.wait_for(timeout=30_000)
        page.wait_for_function(
            "document.querySelector('.md-search-result__meta').textContent.includes('match')"
        )
        links = page.locator(".md-search-result__link").evaluate_all(
            "links => links.map(link => link.href)"
        )
        found = [str(link).partition("?")[0] + _anchor(str(link)) for link in links]
        pages = list(dict.fromkeys(link.partition("#")[0] for link in found))[:_FIRST]
        problems = list(told)
        if address + expected.partition("#")[0] not in pages:
            problems.append(f"{expected} is not on one of the first pages: {pages}")
        if not any(link.startswith(address + expected) for link in found):
            problems.append(f"{expected} is not found")
        yield Seen(f"search: {words}", "desktop", "light", tuple(problems))
    page.close()


def _anchor(link: str) -> str:
    _, mark, anchor = link.partition("#")
    return mark + anchor if "?" in link else ""
