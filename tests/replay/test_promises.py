"""A field that is not optional is in every recorded object."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from .exchanges import RECORDINGS
from .rows import fields, recorded_rows

FOLDERS = sorted(path for path in RECORDINGS.parent.iterdir() if path.is_dir())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_no_recorded_object_lacks_a_field_that_is_promised(folder: Path) -> None:
    objects, lacking = 0, Counter[str]()
    for row in recorded_rows(folder):
        objects += 1
        for entry in fields(row):
            if entry.required and row.values.get(entry.wire) is None:
                lacking[f"{row.where}: {row.cls}.{entry.wire}"] += 1

    assert not lacking
    assert objects > 2000
