"""The page about overlays names every operation, with its keys."""

from __future__ import annotations

from generator.facts.operations.keys import keys_of
from generator.facts.operations.table import OPERATIONS
from tests.generator.dumps import ROOT


def test_every_operation_of_an_overlay_is_on_its_page_with_its_keys() -> None:
    page = (ROOT / "docs" / "overlays.md").read_text("utf-8")

    rows = [line.split(" | ") for line in page.splitlines() if line.startswith("| `")]

    named = {row[0].strip("| `"): set(row[1].split(", ")) for row in rows}
    assert named == {op: set(keys_of(kind)) for op, kind in OPERATIONS.items()}
