"""The reference for docs/: a page for each resource, with its commands and its model.

It is made when the site is built and is not committed: it is large, and says what the generated
code says. Tables are HTML: Markdown would take a minute for ten thousand rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from ..diff.bindings import Bindings
from ..diff.side import Side
from ..interpret import ir
from ..output.render import Tree
from ..pipeline import Built
from ..python.types import EnumName, ModelName, StructName, Type

_OTHERS = "Other commands"
_ALSO_CALLED = {"virtual machine": "vm"}


@dataclass(frozen=True, slots=True)
class _Resource:
    """What stands on one page: a model, the commands about it, or both."""

    title: str
    page: str
    model: ir.Model | None
    commands: tuple[ir.Command, ...]


@dataclass(frozen=True, slots=True)
class _Links:
    """Where models and the values of enumerations stand: page and anchor by name."""

    pages: Mapping[str, str]

    def type(self, shown: Type | str, named: Iterable[str]) -> str:
        """A type in HTML, whose own names lead to what they are."""
        text = escape(str(shown))
        for name in sorted(set(named), key=len, reverse=True):
            if name in self.pages:
                link = f'<a href="../{self.pages[name]}">{name}</a>'
                text = re.sub(rf"(?<![\w.>]){name}(?!\w)", link, text)
        return f"<code>{text}</code>"


def reference_pages(built: Built) -> Tree:
    """Markdown by file name."""
    package, sources = built.package, built.sources
    side = Side(package.version, sources.spec, package, sources)
    resources = _resources(Bindings(side), package)
    links = _Links(
        {
            **{r.model.name: f"{r.page}/#{r.model.name}" for r in resources if r.model is not None},
            **{enum.name: f"types/#{enum.name}" for enum in package.enums},
            **{struct.name: f"types/#{struct.name}" for struct in package.structs},
        }
    )
    pages = {f"{one.page}.md": "\n".join(_page(one, links)) + "\n" for one in resources}
    pages["types.md"] = "\n".join(_types(package, links)) + "\n"
    pages["index.md"] = "\n".join(_index(package, resources)) + "\n"
    return pages


def _resources(bindings: Bindings, package: ir.Package) -> tuple[_Resource, ...]:
    about: dict[str, list[ir.Command]] = {}
    models = {model.name: model for model in package.models}
    for command in package.commands:
        name = bindings.about(command.wire)
        about.setdefault(name if name in models else _OTHERS, []).append(command)
    found = [
        _Resource(_words(name), model.module, model, tuple(about.get(name, ())))
        for name, model in models.items()
    ]
    if _OTHERS in about:
        found.append(_Resource(_OTHERS, "other_commands", None, tuple(about[_OTHERS])))
    return tuple(sorted(found, key=lambda one: (one.title == _OTHERS, one.title.lower())))


def _words(name: str) -> str:
    """VirtualMachine -> Virtual machine."""
    parts = re.findall(r"[A-Z][a-z0-9]*|[a-z0-9]+", name)
    return " ".join([parts[0], *(part.lower() for part in parts[1:])])


def _short(function: str) -> str:
    """The short words that people use for what a command is about: deploy vm."""
    words = function.replace("_", " ")
    short = words
    for long, usual in _ALSO_CALLED.items():
        short = short.replace(long, usual)
    return "" if short == words else f", {short}"


def _page(resource: _Resource, links: _Links) -> Iterator[str]:
    if resource.model is not None and resource.commands:
        # What has more commands is looked for more often: machines before a vendor's plug-in.
        boost = 1 + len(resource.commands) ** 0.5 / 2
        yield from ("---", "search:", f"  boost: {boost:.1f}", "---", "")
    yield f"# {resource.title}"
    if resource.commands:
        yield ""
        yield '<div data-search-exclude markdown="0">'
        yield "<table><thead><tr><th>command</th><th>what it does</th></tr></thead><tbody>"
        for command in resource.commands:
            does = _code(command.docs[0])
            yield (
                f'<tr><td><a href="#{command.function}"><code>{command.function}</code></a></td>'
                f"<td>{does}</td></tr>"
            )
        yield "</tbody></table>"
        yield "</div>"
    for command in resource.commands:
        yield from _command(command, links)
    if resource.model is not None:
        yield from _model(resource.model, links)


def _command(command: ir.Command, links: _Links) -> Iterator[str]:
    yield ""
    # The search ranks what is in a heading first, so all names of the command stand there.
    names = f"{command.wire}{_short(command.function)}"
    attributes = f'#{command.function} data-toc-label="{command.function}"'
    yield f"## {command.function} <small>{names}</small> {{ {attributes} }}"
    yield ""
    yield _until_args(command.docs)
    if command.deprecated:
        yield ""
        yield f"!!! warning\n    {command.deprecated.words}"
    yield ""
    yield "```text"
    required = [param.keyword for param in command.params if param.required]
    rest = ["..."] if len(required) < len(command.params) else []
    yield f"client.{command.function}({', '.join([*required, *rest])}) -> {command.result}"
    yield "```"
    yield ""
    result = links.type(command.result, [command.model])
    yield f"<p data-search-exclude>Gives {result}.{_repeats(command)}</p>"
    if command.params:
        yield ""
        yield '<div data-search-exclude markdown="0">'
        yield "<table><thead><tr><th>parameter</th><th>type</th><th></th></tr></thead><tbody>"
        for param in command.params:
            needed = " <strong>required</strong>" if param.required else ""
            of = links.type(param.type, _names(param.type))
            yield (
                f"<tr><td><code>{param.py}</code>{needed}</td>"
                f"<td>{of}</td><td>{_code(param.doc)}</td></tr>"
            )
        yield "</tbody></table>"
        yield "</div>"


def _repeats(command: ir.Command) -> str:
    return " It only reads, so it is repeated after faults that pass." if command.repeatable else ""


def _until_args(docs: Iterable[str]) -> str:
    """The words of a command's docstring before its list of parameters."""
    kept: list[str] = []
    for line in docs:
        if line in ("Args:", "Returns:"):
            break
        kept.append(line)
    return "\n".join(kept).strip()


def _model(model: ir.Model, links: _Links) -> Iterator[str]:
    yield ""
    yield f"## Fields of {model.name} {{ #{model.name} }}"
    yield ""
    yield f"`cstyped.models.{model.name}`, the server's class {model.cls}."
    yield ""
    yield '<div data-search-exclude markdown="0">'
    yield "<table><thead><tr><th>field</th><th>type</th><th></th></tr></thead><tbody>"
    for entry in model.fields:
        doc = " ".join(entry.doc)
        yield (
            f"<tr><td><code>{entry.py}</code></td>"
            f"<td>{links.type(entry.annotation, _names(entry.type))}</td><td>{_code(doc)}</td></tr>"
        )
    yield "</tbody></table>"
    yield "</div>"


def _types(package: ir.Package, links: _Links) -> Iterator[str]:
    yield "# Values and structures"
    yield ""
    yield "Sets of values that parameters and fields take, and the structures of maps. They are in"
    yield "`cstyped.types`. An open set can have further values."
    yield ""
    yield "## Sets of values"
    for enum in package.enums:
        yield ""
        yield f"### {enum.name} {{ #{enum.name} }}"
        yield ""
        yield " ".join(enum.doc)
        yield ""
        values = ", ".join(f"`{value}`" for value in enum.values)
        yield f"{'Open: ' if enum.open else ''}{values}"
    yield ""
    yield "## Structures of maps"
    for struct in package.structs:
        yield ""
        yield f"### {struct.name} {{ #{struct.name} }}"
        yield ""
        for key, of in struct.keys:
            yield f"- `{key}`, required: {links.type(of, _names(of))}"
        for key, of in struct.optional_keys:
            yield f"- `{key}`: {links.type(of, _names(of))}"


def _names(of: Type) -> Iterator[str]:
    """The models, enumerations and structures in a type."""
    return (one.name for one in of.walk() if isinstance(one, EnumName | ModelName | StructName))


def _code(text: str) -> str:
    """Words in HTML, in which names between backquotes are code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text, quote=False))


def _index(package: ir.Package, resources: tuple[_Resource, ...]) -> Iterator[str]:
    yield "# Commands and models"
    yield ""
    yield (
        f"All {len(package.commands)} commands of CloudStack {package.version} and"
        f" {len(package.models)} models, by resource. Parameters and fields have the server's own"
        " names. The search finds a command by its words: `deployVirtualMachine`, `deploy vm`."
    )
    yield ""
    yield "[Values and structures](types.md) lists what closed sets of values can hold."
    yield ""
    yield "## Resources with commands"
    yield ""
    for one in resources:
        if one.commands:
            named = ", ".join(
                f"[{command.function}]({one.page}.md#{command.function})"
                for command in one.commands
            )
            yield f"- **[{one.title}]({one.page}.md)**: {named}"
    yield ""
    yield "## Models that stand in others"
    yield ""
    alone = (f"[{one.title}]({one.page}.md)" for one in resources if not one.commands)
    yield ", ".join(alone)
