"""Answers: which response class a command answers, and how it is wrapped.

The server's own model says it where it knows the command, and the overlay where that is wrong.
Where neither does (a plug-in, another version), `related` and the structure of the published tree
decide. What else is in the dump has no say, so a name means the same in every build.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..facts.answer import SUCCESS, Answer, AnswerKind
from ..facts.corrections import Corrections
from ..facts.server_model import EVERYWHERE, ServerModel
from ..spec.model import CommandSpec, Spec
from . import names

_SAME = 0.6  # share of a tree's fields that a related command's class must have
_ALIKE = 0.9  # likeness of a tree and a class that nothing else connects
_TELLING = 5  # fields of a tree that is large enough to be known by its looks
_LISTING = ("list", "find", "search")
_MAKING = ("create", "add", "update", "replace", "register", "import")  # createNetworkACLList
# What nearly all of these answer (4.22: 132 of 140), where a file shows no answers: CloudMonkey 5.
_UNDOING = ("delete", "release", "revoke")


def answers(spec: Spec, server: ServerModel, corrections: Corrections) -> Mapping[str, Answer]:
    """What each command answers, as far as the server's model, overlay and looks tell."""
    found: dict[str, Answer] = {}
    for command in spec.commands:
        answer = declared(command, server)
        params = {param.name for param in command.params}
        for entry in corrections.answers.get(command.name, ()):
            answer = entry.change(answer, params)
        found[command.name] = answer
    return found


def declared(command: CommandSpec, server: ServerModel) -> Answer:
    """What a command says that it answers, which an overlay may know better."""
    facts = server.commands.get(command.name)
    if facts is not None:
        return Answer(facts.answer, facts.kind, known=True)
    tree = frozenset(entry.name for entry in command.fields) - EVERYWHERE
    if "success" in tree and tree <= {"success", "displaytext"}:
        return Answer(SUCCESS, "inline", known=False)
    if not (command.fields or command.related) and command.name.startswith(_UNDOING):
        return Answer(SUCCESS, "inline", known=False)
    listed = command.name.startswith(_LISTING) or (
        command.name.endswith("List") and not command.name.startswith(_MAKING)
    )
    kind: AnswerKind = "list" if listed else "single"
    return Answer(_fallback_class(command, tree, server), kind, known=False)


def _fallback_class(command: CommandSpec, tree: frozenset[str], server: ServerModel) -> str:
    """A class for a command that the server's model lacks.

    First one that related commands answer and that has most of the tree's fields, then the one
    that looks just like the tree, else one named after the command's own noun. What else is in
    the dump has no say.
    """
    related = {server.commands[name].answer for name in command.related if name in server.commands}
    fitting = [cls for cls in related if share(tree, cls, server) >= _SAME]
    if fitting:
        return max(fitting, key=lambda cls: (_likeness(tree, cls, server), cls))
    # Relatives that the model lacks too are a family of their own, whatever it looks like.
    if len(tree) >= _TELLING and not command.related:
        # Fields that few classes have lead to the candidates quickest.
        rare = sorted((len(server.having(name)), name) for name in tree if server.having(name))
        looking = {cls for _, name in rare[:3] for cls in server.having(name)}
        best = max(looking, key=lambda cls: (_likeness(tree, cls, server), cls), default="")
        if _likeness(tree, best, server) >= _ALIKE:
            return best
    noun = names.noun(command.name)
    own = f"{noun}Response"
    if own in server.classes and share(tree, own, server) < _SAME:
        return f"{noun}AnswerResponse"
    return own


def share(tree: frozenset[str], cls: str, server: ServerModel) -> float:
    """How much of a tree's fields a class has."""
    known = {entry.name for entry in server.fields(cls)}
    return len(tree & known) / len(tree) if tree else 0.0


def _likeness(tree: frozenset[str], cls: str, server: ServerModel) -> float:
    """How much of the fields of both a tree and a class have in common."""
    shown = server.shown(cls)
    return len(tree & shown) / len(tree | shown) if tree else 0.0
