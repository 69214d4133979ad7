"""Profiles of other programs: sections of cloudstack.ini, profiles of CloudMonkey."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

from cstyped.config.files import File, cs_files, monkey_files, read
from cstyped.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Section:
    """One of them. problem: why it cannot be used; empty where it can."""

    file: str
    name: str
    endpoint: str
    access: str
    problem: str = ""


def sections() -> Iterator[Section]:
    """All that are in the usual files. Sections that say nothing of a cloud are left out."""
    for path in (*cs_files(os.environ), *monkey_files()):
        if not path.is_file():
            continue
        try:
            file = read(path)
        except ConfigError as problem:
            yield Section(str(path), "", "", "", str(problem))
            continue
        for name in file.sections:
            found = _section(file, name)
            if found.endpoint or found.problem:
                yield found


def _section(file: File, name: str) -> Section:
    path = str(file.path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a file that everybody can read: said at its use
            settings = file.settings(name)
    except ConfigError as problem:
        return Section(path, name, "", "", str(problem))
    access = "keys in the file" if "key" in settings else f"password of {settings.get('username')}"
    return Section(path, name, settings.get("endpoint", ""), access)
