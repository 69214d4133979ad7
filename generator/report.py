"""The command `report`: how much of a spec is typed, and where a look is worth it.

A suspicious place comes with the overlay entry that would settle it, ready to paste. Its value is
the likeliest one, and the evidence that it is right stands there as "?".
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .facts.answer import SUCCESS
from .interpret import ir
from .pipeline import Built, Planned
from .python.types import ANY, BOOL, INT, STR, TEXT_MAP, Type
from .versions import OLDEST, version_key

_SECRET_WORDS = re.compile(r"password|passphrase|secret|privatekey|apitoken|credential")
_ENUM_SHARE = 3  # commands that agree on a parameter's enumeration before another is suspected


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A place where the bindings may be wrong or weak, and the overlay entry that mends it."""

    place: str
    what: str
    entry: str  # TOML


@dataclass(frozen=True, slots=True)
class Report:
    """Figures in the order in which they are printed, and the places."""

    version: str
    figures: tuple[tuple[str, int, int], ...]  # what, how many, of how many
    weak: tuple[str, ...]  # fields typed as a plain dict or Any: "Model.field: annotation"
    suspicions: tuple[Suspicion, ...]


def report(built: Built | Planned) -> Report:
    """Look a built package over. Pure."""
    package = built.package
    fields = [(model, entry) for model in package.models for entry in model.fields]
    weak = [(model, entry) for model, entry in fields if _is_weak(entry.type)]
    params = [(command, param) for command in package.commands for param in command.params]
    guessed = [c for c in package.commands if not built.shapes.answers[c.wire].known]
    spec = {command.name: command for command in built.sources.spec.commands}
    maps = {(c.name, p.name) for c in spec.values() for p in c.params if p.type == "map"}
    typed_maps = maps & built.sources.corrections.maps.keys()
    figures = (
        ("commands with an answer that is known, not guessed",
         len(package.commands) - len(guessed), len(package.commands)),
        ("parameters with an enumeration",
         sum(bool(param.enumeration) for _, param in params), len(params)),
        ("map parameters of a known form", len(typed_maps), len(maps)),
        ("fields with a type of their own", len(fields) - len(weak), len(fields)),
        ("fields with an enumeration",
         sum(bool(entry.enumeration) for _, entry in fields), len(fields)),
        ("fields that always come",
         sum(entry.required and not _is_weak(entry.type) for _, entry in fields), len(fields)),
    )  # fmt: skip
    suspicions = [
        *_guessed(guessed, built),
        *_unknown_maps(sorted(maps - typed_maps), built.package.version),
        *_secrets(built, params),
        *_likely_enums(built, params),
        *_weak_fields(weak, built.package.version),
    ]
    return Report(
        package.version,
        figures,
        tuple(f"{model.name}.{entry.wire}: {entry.annotation}" for model, entry in weak),
        tuple(suspicions),
    )


def _is_weak(found: Type) -> bool:
    """Whether something in a type says next to nothing: Any, or a map of texts."""
    return any(one in (ANY, TEXT_MAP) for one in found.walk())


def fix_entry(op: str, version: str, reason: str, **keys: object) -> str:
    """An overlay entry as text, whose evidence is still to be said."""
    lines = ["[[fix]]", f'op = "{op}"']
    lines += [f"{key.rstrip('_')} = {json.dumps(value)}" for key, value in keys.items()]
    since = ".".join(str(number) for number in version_key(version)) or OLDEST
    lines += [f'versions = ">={since}"', f'reason = "{reason}"', 'evidence = "?"']
    return "\n".join(lines)


def _guessed(commands: Iterable[ir.Command], built: Built | Planned) -> Iterator[Suspicion]:
    for command in commands:
        answer = built.shapes.answers[command.wire]
        yield Suspicion(
            command.wire,
            f"its answer is guessed from the names of its fields: {command.result}",
            fix_entry(
                "set-answer",
                built.package.version,
                "?",
                apis=[command.wire],
                class_=answer.cls,
                kind="success" if answer.cls == SUCCESS else answer.kind,
            ),
        )


def _unknown_maps(params: Iterable[tuple[str, str]], version: str) -> Iterator[Suspicion]:
    for command, param in params:
        yield Suspicion(
            f"{command}.{param}",
            "a map whose form on the wire nobody has said: callers write its entries out",
            # Or kv_or_flat, flat_first, struct, dynamic: the overlays of maps show each.
            fix_entry(
                "set-map",
                version,
                "?",
                apis=[command],
                param=param,
                style="flat_all" if "details" in param else "kv",
            ),
        )


def _secrets(
    built: Built | Planned, params: Iterable[tuple[ir.Command, ir.Param]]
) -> Iterator[Suspicion]:
    for command, param in params:
        named = _SECRET_WORDS.search(param.wire.lower())
        if not named or param.type in (BOOL, INT) or param.wire.endswith("id"):
            continue
        if not built.sources.corrections.is_secret(command.wire, param.wire):
            yield Suspicion(
                f"{command.wire}.{param.wire}",
                "by its name a secret, yet errors and logs would show it",
                fix_entry(
                    "secret-param",
                    built.package.version,
                    f"{param.wire} is a secret",
                    apis=[command.wire],
                    params=[param.wire],
                ),
            )


def _likely_enums(
    built: Built | Planned, params: list[tuple[ir.Command, ir.Param]]
) -> Iterator[Suspicion]:
    """Parameters without an enumeration whose namesakes in other commands all have the same."""
    seen: dict[str, Counter[str]] = {}
    for _, param in params:
        seen.setdefault(param.wire, Counter())[param.enumeration] += 1
    for command, param in params:
        votes = Counter({name: times for name, times in seen[param.wire].items() if name})
        if param.enumeration or len(votes) != 1:
            continue
        enum, times = votes.most_common(1)[0]
        if times < _ENUM_SHARE or param.type != STR:
            continue
        yield Suspicion(
            f"{command.wire}.{param.wire}",
            f"any text, where {times} other commands take a {enum}",
            fix_entry(
                "param-enum",
                built.package.version,
                "the server takes these values only",
                apis=[command.wire],
                param=param.wire,
                enum=enum,
            ),
        )


def _weak_fields(fields: Iterable[tuple[ir.Model, ir.Field]], version: str) -> Iterator[Suspicion]:
    for model, entry in fields:
        if ANY in entry.type.walk():
            yield Suspicion(
                f"{model.name}.{entry.wire}",
                f"typed as {entry.annotation}: the spec does not say what is in it",
                fix_entry(
                    "field-type", version, "?", class_=model.cls, field=entry.wire, type="str"
                ),
            )


def as_text(found: Report) -> str:
    """For a terminal."""
    version = found.version if version_key(found.version) else "(version unknown)"
    lines = [f"Coverage of CloudStack {version}"]
    for what, count, total in found.figures:
        share = f"{count / total:7.1%}" if total else "      -"
        lines.append(f"{share}  {count:,} of {total:,} {what}")
    lines += ["", f"Fields typed as a plain dict or Any: {len(found.weak)}"]
    lines += [f"  {line}" for line in found.weak]
    lines += ["", f"Suspicious places: {len(found.suspicions)}"]
    for suspicion in found.suspicions:
        lines += ["", f"# {suspicion.place}: {suspicion.what}", suspicion.entry]
    if found.suspicions:
        lines += [
            "",
            "# The values are guesses. Paste those that you found to be right into a file of",
        ]
        lines += [
            '# your own, say how for each "?", and give it to build and check with --overlay.'
        ]
    return "\n".join(lines) + "\n"
