"""A spec from bytes: a spec file of ours, or a raw dump that is read and put into order."""

from __future__ import annotations

from dataclasses import replace

from ..findings import Finding, GeneratorError, printable
from ..versions import version_key
from .canonical import canonicalise
from .file import is_specfile, load_spec
from .model import Spec
from .read import load_json, read_dump
from .server_version import likely_version


def read_spec(data: bytes, place: str, version: str = "") -> tuple[Spec, tuple[Finding, ...]]:
    """A spec from a spec file of ours or from a raw dump, whichever the text is.

    `version`: where it is known better than the file knows it.
    """
    if version and not version_key(version):
        raise GeneratorError(f"{printable(version)!r} is not a version; write it like 4.22")
    document = load_json(data, place)
    findings: tuple[Finding, ...] = ()
    if is_specfile(document):
        spec = load_spec(document, place)
    else:
        dump, found = read_dump(data, place)
        spec, more = canonicalise(dump, dump.version)
        findings = (*found, *more)
    if not spec.commands:
        raise GeneratorError(f"{place}: contains no command; expected a listApis response")
    if not (version or version_key(spec.version)):
        version, why = likely_version(spec, place)
        findings += (Finding(place, f"does not state its server's version; {why}"),)
        spec = replace(spec, version="")
    return (replace(spec, version=version) if version else spec), findings
