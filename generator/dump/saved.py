"""Dump the API of a server from an answer of listApis that was saved."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from ..findings import Finding, GeneratorError
from ..spec.load import read_spec
from ..spec.model import Spec


def from_file(path: Path, version: str) -> tuple[Spec, tuple[Finding, ...]]:
    """The spec in a saved answer, with the file and its digest as its source."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise GeneratorError(f"{path}: cannot be read: {error.strerror}") from None
    spec, findings = read_spec(data, path.name, version)
    digest = hashlib.sha256(data).hexdigest()
    return replace(spec, source={"file": path.name, "sha256": digest}), findings
