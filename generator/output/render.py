"""Render: the IR -> texts by path. The templates print; nothing is decided here or there."""

from __future__ import annotations

import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path

import jinja2

from ..findings import GeneratorError
from ..interpret import ir

Tree = Mapping[str, str]  # path inside the package, with forward slashes -> text

_FILES = {
    "api/__init__.py": "api_init.py.j2",
    "api/__init__.pyi": "api_init.pyi.j2",
    "api/parameters.py": "api_parameters.py.j2",
    "api/aio.py": "aio.py.j2",
    "api/aio.pyi": "aio.pyi.j2",
    "api/aio_functions.py": "aio_functions.py.j2",
    "api/aio_functions.pyi": "aio_functions.pyi.j2",
    "api/aio_methods.py": "aio_methods.py.j2",
    "api/aio_methods.pyi": "aio_methods.pyi.j2",
    "api/client.py": "client.py.j2",
    "api/index.py": "api_index.py.j2",
    "api/client.pyi": "client.pyi.j2",
    "api/commands/__init__.py": "commands_init.py.j2",
    "api/functions.py": "functions.py.j2",
    "api/functions.pyi": "functions.pyi.j2",
    "api/methods.py": "methods.py.j2",
    "api/methods.pyi": "methods.pyi.j2",
    "api/requests.py": "requests.py.j2",
    "api/requests.pyi": "requests.pyi.j2",
    "models/__init__.py": "models_init.py.j2",
    "models/__init__.pyi": "models_init.pyi.j2",
    "types/__init__.py": "types.py.j2",
    "types/__init__.pyi": "types.pyi.j2",
}
_FRONT = {
    "__init__.py": "package_init.py.j2",
    "__init__.pyi": "package_init.pyi.j2",
    "aio.py": "package_aio.py.j2",
}


def environment(ours: Path, theirs: Path | None = None) -> jinja2.Environment:
    """Our templates, and in place of them those that a user's folder has. Undefined names fail."""
    known = sorted(file.name for file in ours.glob("*.py*.j2"))
    if theirs is not None and not any((theirs / name).is_file() for name in known):
        raise GeneratorError(
            f"--templates {theirs} has no template of a name that is known: {', '.join(known)}"
        )
    folders = [folder for folder in (theirs, ours) if folder]
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader([str(folder) for folder in folders]),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # What is printed is Python source; texts were made harmless in wording.py.
        autoescape=False,  # noqa: S701
    )
    made.filters["literal"] = repr
    made.filters["docstring"] = _docstring
    made.filters["sorted_set"] = _sorted_set
    return made


def _docstring(lines: Sequence[str], indent: int = 0) -> str:
    """Lines as a docstring; a single one stands on one line with its quotes."""
    if len(lines) == 1:
        return f'"""{lines[0]}"""'
    blank = " " * indent
    rest = (f"{blank}{line}" if line else "" for line in lines[1:])
    return "\n".join((f'"""{lines[0]}', *rest, f'{blank}"""'))


def _sorted_set(values: Sequence[str]) -> str:
    return "{" + ", ".join(repr(value) for value in sorted(values)) + "}"


def render(package: ir.Package, env: jinja2.Environment, *, standalone: bool) -> Tree:
    """All files of a package. `standalone`: with the front of a package of its own.

    Raises GeneratorError with file and line where a template of a user's fails.
    """
    try:
        return _render(package, env, standalone=standalone)
    except Exception as error:  # a template runs code, which can raise anything
        raise GeneratorError(f"a template fails: {_template_line(error)}{error}") from error


def _template_line(error: Exception) -> str:
    if isinstance(error, jinja2.TemplateSyntaxError):
        return f"{error.filename or error.name}:{error.lineno}: "
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{frame.filename}:{frame.lineno}: " for frame in frames if ".j2" in frame.filename]
    return lines[-1] if lines else ""


def _render(package: ir.Package, env: jinja2.Environment, *, standalone: bool) -> Tree:
    files = _FILES | _FRONT if standalone else _FILES
    tree = {
        path: env.get_template(template).render(package=package, spec=package.spec)
        for path, template in files.items()
    }
    command_template = env.get_template("command.py.j2")
    for command in package.commands:
        tree[f"api/commands/{command.function}.py"] = command_template.render(
            command=command, spec=package.spec
        )
    model_template = env.get_template("model.py.j2")
    for model in package.models:
        tree[f"models/{model.module}.py"] = model_template.render(model=model, spec=package.spec)
    if standalone:
        tree["py.typed"] = ""
    return tree
