"""Answers for other programs: JSON, JSON Lines, YAML, CSV, TSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence

from cstyped.checks.json_types import is_list
from cstyped.cli.exits import Mistake
from cstyped.cli.output import stream
from cstyped.cli.output.answer import Row
from cstyped.cli.output.cells import plain
from cstyped.cli.output.selection import value_at

_TSV = str.maketrans({"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"})


def json_document(found: object) -> Iterator[str]:
    yield _json(found, indent=2)


def json_lines(found: object) -> Iterator[str]:
    """A line for each member of a list, one line for anything else."""
    for one in found if is_list(found) else [found]:
        yield _json(one, indent=None)


def _json(value: object, *, indent: int | None) -> str:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    # JSON has an escape of its own for a letter that the code page lacks.
    return text if stream.can_write(text) else json.dumps(value, indent=indent)


def yaml_document(found: object) -> Iterator[str]:
    try:
        import yaml
    except ModuleNotFoundError:
        raise Mistake("-o yaml needs PyYAML: pip install 'cstyped[cli]'") from None
    text = yaml.safe_dump(found, sort_keys=False, allow_unicode=True)
    if not stream.can_write(text):
        text = yaml.safe_dump(found, sort_keys=False, allow_unicode=False)
    yield text.rstrip("\n")


def comma_separated(rows: Sequence[Row], columns: Sequence[str], *, header: bool) -> Iterator[str]:
    """CSV as in RFC 4180, but for the ends of lines, which are those of all our output."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    if header:
        writer.writerow(columns)
    writer.writerows([plain(value_at(row, column)) for column in columns] for row in rows)
    yield from buffer.getvalue().removesuffix("\n").split("\n") if buffer.tell() else ()


def tab_separated(rows: Sequence[Row], columns: Sequence[str], *, header: bool) -> Iterator[str]:
    """TSV; a tab or the end of a line in a value is written as `\\t` or `\\n`."""
    if header:
        yield "\t".join(columns)
    for row in rows:
        yield "\t".join(plain(value_at(row, column)).translate(_TSV) for column in columns)
