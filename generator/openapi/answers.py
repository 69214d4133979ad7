"""What a command answers -> the schema of the whole answer, and of what its job comes to."""

from __future__ import annotations

from ..facts.answer import Answer, AnswerKind
from ..facts.corrections import ObjectKey
from ..facts.sources import Sources
from ..interpret import ir
from ..python.types import SUCCESS_MODEL
from .schemas import schema_ref
from .text import Table

# Published for every command, and sent with some answers.
_JOB: Table = {"jobid": {"type": "string"}, "id": {"type": "string"}}


def envelope(command: str, sources: Sources) -> str:
    """The one key at the top of the answer."""
    known = sources.server.commands.get(command)
    return known.envelope if known else f"{command.lower()}response"


def answer(command: ir.Command, known: Answer, sources: Sources) -> Table:
    """The schema of the answer with status 200."""
    if command.usual.is_job:
        inside: Table = {
            "type": "object",
            "properties": _JOB,
            "required": ["jobid"],
            "additionalProperties": False,
        }
    else:
        inside = result(command, known, sources)
    name = envelope(command.wire, sources)
    return {
        "type": "object",
        "properties": {name: inside},
        "required": [name],
        "additionalProperties": False,
    }


def result(command: ir.Command, known: Answer, sources: Sources) -> Table:
    """What stands in the envelope, or in `jobresult` of queryAsyncJobResult where it is a job."""
    usual = _inside(command.usual.model.name, known.kind, _key(command.wire, "", sources))
    if command.other is None or known.other is None:
        return usual
    key = _key(command.wire, command.other.param.wire, sources)
    other = _inside(command.other.result.model.name, known.other.kind, key)
    return usual if other == usual else {"anyOf": [usual, other]}


def _key(command: str, param: str, sources: Sources) -> ObjectKey | None:
    """The key of the object or the list; None where it is not known."""
    corrected = sources.corrections.object_keys
    for place in ((command, param), (command, "")):
        if place in corrected:
            return corrected[place]
    facts = sources.server.commands.get(command)
    return ObjectKey(facts.key) if facts and facts.key is not None else None


def _inside(model: str, kind: AnswerKind, key: ObjectKey | None) -> Table:
    one = schema_ref(model)
    if kind == "list":
        return _closed({"count": {"type": "integer"}}, key, {"type": "array", "items": one})
    if kind == "single" and model != SUCCESS_MODEL.name:
        return _closed({}, key, one)
    return one


def _closed(beside: Table, key: ObjectKey | None, what: Table) -> Table:
    """An object that has the key alone, or one key whose name is not known."""
    if key is None:
        return {"type": "object", "properties": beside, "additionalProperties": what}
    if key.within:
        return _closed({}, ObjectKey(key.key), _closed(beside, ObjectKey(key.within), what))
    properties = beside | {key.key: what}
    return {"type": "object", "properties": properties, "additionalProperties": False}
