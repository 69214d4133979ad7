"""Templates print what the IR says, and an undefined name in one fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.data import find_data
from generator.findings import GeneratorError
from generator.output.format import format_tree
from tests.generator.dumps import api, build, dump

TEMPLATES = find_data("templates")


def test_an_undefined_name_in_a_template_fails(tmp_path: Path) -> None:
    (tmp_path / "model.py.j2").write_text("# @generated from {{ spec }}. {{ model.nmae }}")

    with pytest.raises(GeneratorError, match=r"model\.py\.j2:1: .*nmae"):
        build(dump(api("listFoos")), templates=tmp_path)


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (b"{% for %}", r"command\.py\.j2:1: "),
        (b"{# In: x. #}\n{{ command.wire | nope }}", r"command\.py\.j2:2: .*nope"),
        (b"\n\n{{ 1 / 0 }}", r"command\.py\.j2:3: division by zero"),
        (b"{{ command.wire + 1 }}", r"command\.py\.j2:1: .*str"),
        (b"{% include 'nope.j2' %}", r"command\.py\.j2:1: .*nope\.j2"),
        (b"\xff\xfe", "utf-8"),
    ],
)
def test_a_template_that_fails_is_named_with_its_line(
    template: bytes, said: str, tmp_path: Path
) -> None:
    (tmp_path / "command.py.j2").write_bytes(template)

    with pytest.raises(GeneratorError, match=said):
        build(dump(api("listFoos")), templates=tmp_path)


def test_a_folder_without_a_template_of_a_known_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "comand.py.j2").touch()

    with pytest.raises(GeneratorError, match=r"known: .*command\.py\.j2"):
        build(dump(api("listFoos")), templates=tmp_path)


def test_a_users_template_takes_the_place_of_ours(tmp_path: Path) -> None:
    (tmp_path / "model.py.j2").write_text("# @generated from {{ spec }}. {{ model.name }}\n")

    built = build(dump(api("listFoos")), templates=tmp_path)

    assert built.tree["models/foo.py"] == "# @generated from . Foo\n"
    assert "def list_foos" in built.tree["api/commands/list_foos.py"]


def test_a_text_that_is_no_python_is_refused_by_the_formatter() -> None:
    with pytest.raises(GeneratorError, match=r"not valid Python:\n.*x\.py:1:5"):
        format_tree({"x.py": "def ("})


def test_every_generated_file_says_so_in_its_first_line() -> None:
    built = build(dump(api("listFoos"), api("startFoo", isasync=True)), spec_name="my.json")

    for path, text in built.tree.items():
        assert path == "py.typed" or text.startswith("# @generated from my.json. "), path


@pytest.mark.parametrize("template", sorted(path.name for path in TEMPLATES.glob("*.py*.j2")))
def test_templates_are_small_and_decide_nothing(template: str) -> None:
    text = (TEMPLATES / template).read_text()

    assert text.startswith("{# In: "), "says what it is given"
    assert len(text) < 4000
    assert "{% set" not in text


def test_what_is_written_in_the_current_folder_has_no_say_in_the_format(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "from cstyped.runtime import Model\nfrom pydantic import Field\nfrom .x import a\n"
    before = format_tree({"models/x.py": text})
    (tmp_path / "cstyped").mkdir()  # as in a checkout, where it would be taken for our own
    (tmp_path / "pyproject.toml").write_text("this is no TOML")
    monkeypatch.chdir(tmp_path)

    assert format_tree({"models/x.py": text}) == before
