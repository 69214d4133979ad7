"""The pages that the documentation site adds to docs/: every command has its place."""

from __future__ import annotations

import re
from functools import cache

import yaml

from generator.project.site import pages
from tests.generator.dumps import ROOT

_COMMAND = re.compile(r"^## (\w+) <small>(\w+).*\{ #\w+ .*\}$", re.MULTILINE)


@cache
def _pages() -> dict[str, str]:
    return pages()


def _reference() -> dict[str, str]:
    return {path: text for path, text in _pages().items() if path.startswith("api/")}


def test_each_command_stands_on_one_page_with_both_its_names() -> None:
    found = [names for text in _reference().values() for names in _COMMAND.findall(text)]

    assert len(found) == len(set(found)) == 912
    assert ("deploy_virtual_machine", "deployVirtualMachine") in found


def test_the_index_leads_to_each_command() -> None:
    pages = _reference()
    links = re.findall(r"\]\((\w+\.md)#(\w+)\)", pages["api/index.md"])

    assert len(links) == 912
    for page, function in links:
        assert f"{{ #{function} data-toc-label" in pages[f"api/{page}"], (page, function)


def test_a_type_leads_to_its_page() -> None:
    page = _pages()["api/virtual_machine.md"]

    assert '<a href="../types/#HypervisorName">HypervisorName</a>' in page
    assert '<a href="../virtual_machine/#VirtualMachine">VirtualMachine</a>' in page


def test_a_machine_is_found_by_its_short_word() -> None:
    assert "deployVirtualMachine, deploy vm</small>" in _pages()["api/virtual_machine.md"]


def test_texts_at_the_top_of_the_repository_have_links_of_the_site() -> None:
    contributing = _pages()["contributing.md"]

    assert "](architecture.md)" in contributing
    assert "](docs/" not in contributing
    assert contributing.splitlines()[0] == "# Contributing"


def test_no_page_of_the_reference_is_committed() -> None:
    assert not (ROOT / "docs" / "api").exists()


def test_each_page_is_in_the_navigation() -> None:
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    navigation = yaml.dump(yaml.safe_load(settings)["nav"])
    in_folder = {str(p.relative_to(ROOT / "docs")) for p in (ROOT / "docs").rglob("*.md")}
    added = {path for path in _pages() if not path.startswith("api/")} | {"api/index.md"}

    assert {page for page in in_folder | added if f" {page}\n" not in navigation} == set()
