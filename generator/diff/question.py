"""The command `diff`: load two sides, compare them, limit the diff as asked, print it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path

from ..data import find_data
from ..findings import Finding
from ..spec.model import Spec
from .affected import affected
from .changes import Diff
from .compare import diff
from .github import as_github
from .html_page import as_html
from .json_output import as_json
from .markdown import as_markdown
from .side import load_side
from .text import as_text
from .usage.catalogue import catalogue
from .usage.scan import find_usage

FORMATS = ("text", "markdown", "json", "html", "github")
_ENDINGS = {".md": "markdown", ".json": "json", ".html": "html", ".htm": "html"}


@dataclass(frozen=True, slots=True)
class Question:
    """What `diff` is asked."""

    before: str
    after: str
    used_by: Sequence[Path] = ()
    packages: Sequence[str] = ()  # generated packages that the code may import
    overlays: Sequence[Path] = ()
    resources: Sequence[str] = ()  # patterns
    breaking_only: bool = False


def compared(question: Question, live: Callable[[str], Spec]) -> tuple[Diff, tuple[Finding, ...]]:
    """The diff that is asked for, and what was noticed on the way."""
    before, old = load_side(question.before, overlays=question.overlays, live=live)
    after, new = load_side(question.after, overlays=question.overlays, live=live)
    found = diff(before, after)
    findings = [*old, *new]
    if question.used_by:
        names = catalogue(before.package, after.package)
        usage = find_usage(question.used_by, names, question.packages)
        findings += usage.findings
        found = affected(found, usage)
    kept = tuple(
        change
        for change in found.changes
        if (change.breaking or not question.breaking_only)
        and (
            not question.resources
            or any(fnmatchcase(change.resource, pattern) for pattern in question.resources)
        )
    )
    return replace(found, changes=kept), tuple(findings)


def printed(found: Diff, form: str) -> str:
    """A diff in one of FORMATS."""
    if form == "html":
        return as_html(found, [find_data("templates")])
    printers = {"markdown": as_markdown, "json": as_json, "github": as_github}
    return printers.get(form, as_text)(found)


def format_for(form: str, output: Path | None) -> str:
    """The format that is asked for, or that the name of the output stands for."""
    return form or (_ENDINGS.get(output.suffix.lower(), "") if output else "") or "text"
