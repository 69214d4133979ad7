"""What is written: formats, columns, order, code pages, terminals."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
import yaml

from cstyped.cli.known import resources
from cstyped.cli.output import cells, documents, selection, table
from cstyped.cli.output.answer import Content
from cstyped.cli.output.formats import lines
from cstyped.cli.output.style import Style
from tests.cli.conftest import MACHINES, Cloud
from tests.cli.program import Program


def test_a_pipe_gets_a_json_object_a_line_and_a_terminal_a_table(cstyped: Program) -> None:
    piped = cstyped("list", "vm")
    shown = cstyped.in_terminal("list", "vm")

    assert {json.loads(line)["name"] for line in piped.out.splitlines()} == set(MACHINES)
    assert shown.out.splitlines()[0].startswith("\x1b[1mNAME\x1b[0m")
    assert "\x1b[32mRunning\x1b[0m" in shown.out


GOLDEN = """\
NAME   STATE    SERVICEOFFERINGNAME  ZONENAME  ACCOUNT
db-1   Running  Small Instance       zone-1    admin
web-1  Running  Small Instance       zone-1    admin
web-2  Running  Small Instance       zone-1    admin
"""


def test_a_table_has_the_columns_of_its_resource(cstyped: Program, cloud: Cloud) -> None:
    ended = cstyped("list", "vm", "-o", "table", "--sort", "name")
    chosen = cstyped(
        "list", "vm", "-o", "table", "--sort", "name",
        "--columns", "name,state,serviceofferingname,zonename,account",
    )  # fmt: skip
    wide = cstyped("list", "vm", "-o", "wide")

    header = [column.upper() for column in resources.columns("VirtualMachine")]
    assert ended.out.splitlines()[0].split() == header
    assert all(own in ended.out for own in cloud.ids.values())
    assert chosen.out == GOLDEN
    assert wide.out.splitlines()[0].split()[: len(header)] == header
    assert "HYPERVISOR" in wide.out.splitlines()[0]


def test_each_format_says_the_same(cstyped: Program, cloud: Cloud) -> None:
    options = ["--sort", "-name", "--columns", "name,id,memory"]
    rows = [{"name": name, "id": cloud.ids[name], "memory": 512} for name in sorted(MACHINES)[::-1]]
    out = {
        kind: cstyped("list", "vm", "-o", kind, *options).out
        for kind in ("json", "jsonl", "yaml", "csv", "tsv")
    }

    assert json.loads(out["json"]) == rows
    assert [json.loads(line) for line in out["jsonl"].splitlines()] == rows
    assert yaml.safe_load(out["yaml"]) == rows
    assert [*csv.DictReader(io.StringIO(out["csv"]))] == [
        {name: str(value) for name, value in row.items()} for row in rows
    ]
    assert [line.split("\t") for line in out["tsv"].splitlines()[1:]] == [
        [str(value) for value in row.values()] for row in rows
    ]
    ids = cstyped("list", "vm", "-o", "ids", "--sort", "-name")
    assert ids.out.split() == [row["id"] for row in rows]


def test_a_query_takes_from_the_rows(cstyped: Program) -> None:
    names = cstyped("list", "vm", "--sort", "name", "--query", "[].name", "-o", "text")
    first = cstyped("list", "zones", "--query", "[0].{n: name, t: networktype}", "-o", "json")
    wrong = cstyped("list", "zones", "--query", "[")

    assert names.out.split() == sorted(MACHINES)
    assert json.loads(first.out) == {"n": "zone-1", "t": "Advanced"}
    assert wrong.code == 2
    assert wrong.err.startswith("Error: --query: ")


def test_a_field_that_is_not_there_is_told(cstyped: Program) -> None:
    ended = cstyped("list", "vm", "--columns", "name,sate")
    sorted_by = cstyped("list", "vm", "--sort", "nme")

    assert "there is no field 'sate'; did you mean 'state'?" in ended.err
    assert "there is no field 'nme'; did you mean 'name'?" in sorted_by.err
    assert ended.code == sorted_by.code == 2


def test_all_pages_are_listed_and_a_part_says_that_it_is_one(cstyped: Program) -> None:
    paged = cstyped("list", "osTypes", "-o", "ids")
    limited = cstyped("list", "osTypes", "-o", "ids", "--limit", "7")
    page = cstyped("list", "osTypes", "-o", "ids", "--page", "2", "--limit", "7")

    total = len(paged.out.split())
    assert paged.err == ""
    assert total > 7
    assert limited.out.split() == paged.out.split()[:7]
    assert limited.err == f"These are the first 7 of {total} rows.\n"
    assert page.out.split() == paged.out.split()[7:14]
    assert page.err == f"These are 7 of {total} rows.\n"


def test_a_terminal_sees_how_far_a_long_list_is(cstyped: Program, cloud: Cloud) -> None:
    total = cloud.client.list_configurations().total

    shown = cstyped.in_terminal("list", "settings", "-o", "tsv", "--columns", "name")

    assert total is not None
    assert total > 500
    assert f"listConfigurations: 500 of {total}" in shown.out
    assert shown.out.rstrip().splitlines()[-1].strip() in {
        one.name for one in cloud.client.list_configurations().all()
    }


def test_an_empty_list_is_not_silent_on_a_table(cstyped: Program) -> None:
    table_of_none = cstyped("list", "vm", "name=nobody", "-o", "table")
    lines_of_none = cstyped("list", "vm", "name=nobody")

    assert table_of_none.err == "nothing is there, or nothing that you can see\n"
    assert lines_of_none.out == lines_of_none.err == ""


def test_no_code_page_ends_the_program_or_loses_a_name(cstyped: Program, cloud: Cloud) -> None:
    name = "b\u00fcro \u65e5\u672c \U0001f600"
    cloud.client.update_virtual_machine(id=cloud.ids["db-1"], displayname=name)
    options = ["list", "vm", "name=db-1", "--columns", "displayname,id"]

    for page, kind in (
        ("cp1252", "table"), ("cp1252", "json"), ("cp1252", "csv"), ("cp1252", "text"),
        ("ascii", "yaml"), ("ascii", "jsonl"), ("utf-8", "tsv"),
    ):  # fmt: skip
        ended = cstyped(*options, "-o", kind, PYTHONIOENCODING=page)
        assert (ended.code, ended.err) == (0, ""), (page, kind)
        assert cloud.ids["db-1"] in ended.out
        if kind in ("json", "jsonl", "yaml"):
            read = yaml.safe_load(ended.out) if kind == "yaml" else json.loads(ended.out)
            assert (read if kind == "jsonl" else read[0])["displayname"] == name
        elif page == "cp1252":
            assert "b\u00fcro \\u65e5" in ended.out


def test_a_reader_that_has_seen_enough_is_no_error(cstyped: Program, tmp_path: Path) -> None:
    import shlex
    import subprocess

    from tests.cli.program import COMMAND

    line = " ".join(map(shlex.quote, [*COMMAND, "list", "osTypes"]))
    done = subprocess.run(
        ["sh", "-c", f"{line} | head -n 1"],
        capture_output=True,
        env=cstyped.environment({}),
        check=False,
    )

    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == b""


@pytest.mark.parametrize("columns", [30, 80, 100])
def test_a_narrow_terminal_cuts_nothing_without_a_sign(
    cstyped: Program, cloud: Cloud, columns: int
) -> None:
    ended = cstyped.in_terminal("list", "vm", columns=columns, NO_COLOR="1")

    assert "\x1b" not in ended.out
    for name, own in cloud.ids.items():
        assert name in ended.out
        assert own in ended.out
    if columns == 80:
        assert "No room for zonename, account: -o wide shows all" in ended.out
    if columns > 36:
        assert max(map(len, ended.out.splitlines())) <= columns


def test_numbers_and_ids_keep_every_digit() -> None:
    row = {"big": 9223372036854775807, "small": 0.1, "id": "0012", "none": None, "yes": True}

    assert [cells.plain(value) for value in row.values()] == [
        "9223372036854775807", "0.1", "0012", "", "true",
    ]  # fmt: skip
    assert list(documents.json_lines([row])) == [json.dumps(row)]
    big = [{"n": 9223372036854775807}, {"n": 9223372036854775806}, {"n": 5}, {"m": 1}]
    assert selection.sorted_rows(big, "n")[:3] == (big[2], big[1], big[0])
    assert selection.sorted_rows(big, "-n") == (big[0], big[1], big[2], big[3])


def test_what_would_move_the_cursor_is_written_out() -> None:
    made = table.Table([{"name": "a\x1b[2Jb\nc"}], ["name"], header=False)

    assert list(made.lines()) == ["a\\x1b[2Jb\\nc"]


def test_a_wide_letter_takes_two_places() -> None:
    rows = [{"name": "\u65e5\u672c", "id": "1"}, {"name": "abcd", "id": "2"}]

    lines = list(table.Table(rows, ["name", "id"], header=False).lines())

    assert lines == ["\u65e5\u672c  1", "abcd  2"]


def test_the_sixty_resources_that_people_work_with_have_columns() -> None:
    from cstyped.cli.known import words

    chosen = [name for name in words.models() if resources.columns(name)]
    assert len(chosen) >= 60
    for name in chosen:
        assert 1 <= len(resources.columns(name)) <= 8, name


@pytest.mark.parametrize(
    ("missing", "options", "said"),
    [
        ("jmespath", ["--query", "[]"], "--query needs jmespath: pip install 'cstyped[cli]'"),
        ("yaml", ["-o", "yaml"], "-o yaml needs PyYAML: pip install 'cstyped[cli]'"),
    ],
)
def test_what_is_not_installed_is_told_where_it_is_needed(
    cstyped: Program, tmp_path: Path, missing: str, options: list[str], said: str
) -> None:
    (tmp_path / f"{missing}.py").write_text(f"raise ModuleNotFoundError(name='{missing}')")

    without = cstyped("list", "zones", *options, PYTHONPATH=str(tmp_path))
    fine = cstyped("list", "zones", "-o", "ids", PYTHONPATH=str(tmp_path))

    assert (without.code, without.err) == (2, f"Error: {said}\n")
    assert fine.code == 0


def test_one_object_is_a_row_and_shows_what_the_server_tells_only_once() -> None:
    made = {"id": "1", "name": "web", "state": "Running", "password": "pQ7"}
    style = Style("table")

    one = list(lines(Content((made,), False, "VirtualMachine"), style))
    several = list(lines(Content((made,), True, "VirtualMachine"), style))
    unknown = list(lines(Content(({"a": 1, "b": None},), False, "Success"), style))

    assert [line.split() for line in one] == [
        ["NAME", "STATE", "ID", "PASSWORD"], ["web", "Running", "1", "pQ7"],
    ]  # fmt: skip
    assert [line.split() for line in several][1] == ["web", "Running", "1"]
    assert unknown == ["a  1"]
