"""An overlay entry that does nothing fails the build, or nobody would ever take it out."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.findings import GeneratorError
from tests.generator.dumps import api, build, dump, field, param

_DUMP = dump(
    api(
        "listFoos", [param("kind"), param("opts", "map")], [field("id", "uuid"), field("n", "long")]
    ),
    api("deleteFoo", [param("id", "uuid")], [field("success", "boolean")]),
    api("deleteFoos", [param("ids", "list")], [field("success", "boolean")]),
)


def _build(tmp_path: Path, entry: str, *, include: tuple[str, ...] = (), of: bytes = _DUMP) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(f'[[fix]]\nversions = ">=4.11"\nreason = "r"\nevidence = "e"\n{entry}')
    build(of, overlays=(mine,), include=include)


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('op = "drop-command"\napis = ["listBars"]', "matches nothing: no command listBars"),
        ('op = "always"\nclass = "FooResponse"\nfields = ["x"]', "no field x of FooResponse"),
        ('op = "always"\nclass = "BarResponse"\nfields = ["x"]', "no class BarResponse"),
        ('op = "secret-param"\nparams = ["nobodys"]', "no parameter nobodys"),
        ('op = "secret-field"\nfields = ["nobodys"]', "no field nobodys of any class"),
        ('op = "base64"\napis = ["listFoos"]\nparam = "x"', "no parameter x of listFoos"),
        (
            'op = "param-type"\napis = ["listFoos"]\nparam = "kind"\ntype = "string"',
            "changes nothing: kind is string without it",
        ),
        (
            'op = "field-type"\nclass = "FooResponse"\nfield = "n"\ntype = "int"',
            "changes nothing: n is int without it",
        ),
        (
            'op = "set-map"\napis = ["listFoos"]\nparam = "kind"\nstyle = "kv"',
            "changes nothing: kind is no map",
        ),
        (
            'op = "param-enum"\napis = ["listFoos"]\nparam = "kind"\nenum = "Nobodys"',
            "names no enumeration: Nobodys",
        ),
        (
            (
                'op = "param-enum"\napis = ["listFoos"]\nparam = "kind"\nenum = "AccountType"\n'
                "anycase = true"
            ),
            "changes nothing: numbers have no case",
        ),
        (
            (
                'op = "param-enum"\napis = ["listFoos"]\nparam = "kind"\nanycase = true\n'
                'enum = "ConfigurationScope"'
            ),
            "cannot be: values of ConfigurationScope differ by case alone",
        ),
        (
            'op = "set-answer"\napis = ["listFoos"]\nkind = "list"',
            "changes nothing: listFoos answers FooResponse (list) without it",
        ),
        ('op = "never"\nclass = "ZoneResponse"\nfields = ["id"]', "no class ZoneResponse"),
        (
            'op = "never"\nclass = "FooResponse"\nfields = ["x"]',
            "FooResponse declares no field x",
        ),
        (
            'op = "copy-class"\nclass = "BarResponse"\nof = "ZoneResponse"\nfields = ["wings"]',
            "ZoneResponse declares no field wings",
        ),
        (
            'op = "other-answer"\napis = ["listFoos"]\nparam = "x"\nclass = "ZoneResponse"',
            "no parameter x of listFoos",
        ),
        (
            'op = "refers-to"\napis = ["listFoos"]\nparam = "x"\nclass = "ZoneResponse"',
            "no parameter x of listFoos",
        ),
        (
            'op = "empty-list"\napis = ["listFoos"]\nparam = "x"\nmeans = "no-rows"',
            "no parameter x of listFoos",
        ),
        (
            'op = "empty-list"\napis = ["deleteFoo"]\nparam = "id"\nmeans = "refused"',
            "changes nothing: id is no list",
        ),
        (
            'op = "empty-list"\napis = ["deleteFoos"]\nparam = "ids"\nmeans = "no-rows"',
            "changes nothing: deleteFoos answers no rows",
        ),
        ('op = "repeatable"\napis = ["listFoos"]', "changes nothing: listFoos is repeatable"),
        ('op = "not-repeatable"\napis = ["deleteFoo"]', "deleteFoo is not-repeatable by its verb"),
    ],
)
def test_an_entry_that_does_nothing_fails(tmp_path: Path, entry: str, said: str) -> None:
    with pytest.raises(GeneratorError, match="overlay entries have no effect") as caught:
        _build(tmp_path, entry)

    assert "mine.toml entry 1: " in str(caught.value)
    assert said in str(caught.value)


def test_an_entry_that_says_again_what_another_says_fails(tmp_path: Path) -> None:
    entry = 'op = "always"\nclass = "FooResponse"\nfields = ["id"]\n'
    again = f'[[fix]]\nversions = ">=4.11"\nreason = "r"\nevidence = "e"\n{entry}'

    with pytest.raises(
        GeneratorError, match=r"FooResponse id is said in mine\.toml entry 1 already"
    ):
        _build(tmp_path, entry + again)


_REFERS = """
op = "refers-to"
apis = ["startVirtualMachine"]
param = "id"
class = "UserVmResponse"
"""
_SECRET = 'op = "secret-param"\napis = ["listBars"]\nparams = ["id"]'


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (_REFERS, "changes nothing: it is of UserVmResponse without it"),
        (_SECRET, "matches nothing: no command listBars"),
    ],
)
def test_an_entry_that_the_servers_model_makes_needless_or_that_is_for_nobody_fails(
    tmp_path: Path, entry: str, said: str
) -> None:
    known = dump(api("startVirtualMachine", [param("id", "uuid")], [field("id", "uuid")]))

    with pytest.raises(GeneratorError, match=said):
        _build(tmp_path, entry, of=known)


def test_an_entry_about_the_answer_of_a_command_that_another_drops_fails(tmp_path: Path) -> None:
    entry = 'op = "set-answer"\napis = ["listFoos"]\nclass = "ZoneResponse"\n'
    drop = (
        '[[fix]]\nop = "drop-command"\napis = ["listFoos"]\nversions = ">=4.11"\n'
        'reason = "r"\nevidence = "e"\n'
    )

    with pytest.raises(GeneratorError, match="listFoos is dropped by another entry"):
        _build(tmp_path, entry + drop)


def test_an_entry_for_another_version_need_not_do_anything(tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(
        '[[fix]]\nop = "drop-command"\napis = ["gone"]\nversions = "<4.22"\n'
        'reason = "r"\nevidence = "e"\n'
    )

    build(_DUMP, overlays=(mine,))


def test_where_commands_are_left_out_entries_may_find_nothing(tmp_path: Path) -> None:
    _build(tmp_path, 'op = "drop-command"\napis = ["deleteFoo"]', include=("list*",))


def test_an_entry_that_does_something_passes(tmp_path: Path) -> None:
    _build(tmp_path, 'op = "always"\nclass = "FooResponse"\nfields = ["id"]')
