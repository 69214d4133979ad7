"""The page about overlays names every operation that the build knows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.findings import GeneratorError
from tests.generator.dumps import ROOT, api, build, dump


def test_every_operation_of_an_overlay_is_on_its_page(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.toml"
    wrong.write_text('[[fix]]\nop = "no such"\n')
    page = (ROOT / "docs" / "overlays.md").read_text("utf-8")

    with pytest.raises(GeneratorError) as caught:
        build(dump(api("listFoos")), overlays=(wrong,))

    known = str(caught.value).partition("known: ")[2].split(", ")
    rows = "".join(line.split("|")[1] for line in page.splitlines() if line.startswith("| `"))
    assert set(re.findall(r"`([\w-]+)`", rows)) == {op.strip() for op in known}
