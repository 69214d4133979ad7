"""The evidence that entries name is in the repository, and holds no text of the server's own."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.json_types import as_list, as_table
from tests.generator.dumps import EVIDENCE, ROOT

FACTS = ROOT / "api_spec"
_FILE = re.compile(r"(?<![\w./-])(?:[\w.-]+/)*[\w-][\w.-]*\.(?:json|toml|md)\b")
_PLACES = re.compile(r"(?:docs|tests|api_spec)/|evidence/|\d\.\d+\.json|\w+_model\.json|supplement")
_SECTION = re.compile(r"(docs/wire\.md), ([A-Z][\w ]+)")


def _cited() -> Iterator[str]:
    """Every text of an entry that says how something is known."""
    for path in sorted(FACTS.rglob("*.toml")):
        yield from _evidence(tomllib.loads(path.read_text("utf-8")))


def _evidence(value: object) -> Iterator[str]:
    for key, item in (as_table(value) or {}).items():
        if key in ("evidence", "source") and isinstance(item, str):
            yield item
        else:
            yield from _evidence(item)
    for item in as_list(value) or ():
        yield from _evidence(item)


def test_each_file_that_an_entry_names_is_here() -> None:
    named = {file for text in _cited() for file in _FILE.findall(text) if _PLACES.match(file)}

    assert len(named) > 15
    assert [file for file in named if not ((FACTS / file).exists() or (ROOT / file).exists())] == []


def test_each_section_that_an_entry_or_a_comment_names_is_in_the_wire_contract() -> None:
    headings = re.findall(r"^#+ (.+)$", (ROOT / "docs" / "wire.md").read_text("utf-8"), re.M)
    code = (path.read_text("utf-8") for path in sorted((ROOT / "cstyped").glob("*/*.py")))
    named = {found[2] for text in (*_cited(), *code) for found in _SECTION.finditer(text)}

    assert len(named) > 5
    assert named <= set(headings)


def test_nothing_cites_what_is_not_in_the_repository() -> None:
    gone = re.compile(
        r"\b(?:facts|specs|shared|reference)/|reference of the server|(?<!tests/)recordings/"
    )

    assert [text for text in _cited() if gone.search(text)] == []


@pytest.mark.parametrize("path", sorted(EVIDENCE.glob("*.json")), ids=lambda path: path.name)
def test_each_file_is_told_of_and_holds_facts_alone(path: Path) -> None:
    assert f"`{path.name}`" in (EVIDENCE / "README.md").read_text("utf-8")
    text = path.read_text("utf-8")
    json.loads(text)
    assert not re.search(r'"(?:doc|description|secret|apiKey|secretkey|sessionkey)": "', text)
    assert not re.search(r"https?://(?!localhost)", text)
