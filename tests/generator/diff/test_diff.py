"""What changed between two versions, and whether it breaks callers."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from cstyped.testing import FakeCloud
from generator.__main__ import main
from generator.diff.changes import ABOUT, KINDS, Diff
from generator.diff.compare import diff
from generator.diff.question import printed
from generator.diff.side import load_side, understood
from generator.diff.view import summary
from generator.findings import GeneratorError
from generator.project.api_changes import api_changes_pages
from generator.spec.file import dump_spec
from generator.spec.load import read_spec
from generator.spec.model import ParamSpec, Spec
from generator.spec.shipped_files import shipped_versions
from tests.command_line import runner
from tests.generator.dumps import ROOT
from tests.generator.small_specs import Tree, command, compare, only


@cache
def shipped() -> Diff:
    return diff(load_side("4.20")[0], load_side("4.22")[0])


# --- commands --------------------------------------------------------------------------------


def test_a_spec_compared_with_itself_has_no_changes() -> None:
    assert compare([command("listFoos")], [command("listFoos")]).changes == ()


def test_a_removed_command_breaks_callers_and_an_added_one_does_not() -> None:
    found = compare([command("oldOne")], [command("newOne")])

    assert only(found, "command-removed").command == "oldOne"
    assert only(found, "command-removed").breaking
    assert only(found, "command-added").command == "newOne"
    assert not only(found, "command-added").breaking


@pytest.mark.parametrize("now_async", [True, False])
def test_a_command_that_becomes_a_job_or_stops_being_one_breaks_callers(now_async: bool) -> None:
    found = compare(
        [command("startFoo", isasync=not now_async)], [command("startFoo", isasync=now_async)]
    )

    change = only(found, "command-async" if now_async else "command-sync")
    assert (change.before, change.after) == (("sync", "async") if now_async else ("async", "sync"))
    assert change.breaking
    assert len(found.changes) == 1


def test_a_command_that_gives_another_class_breaks_callers() -> None:
    found = compare(
        [command("startFoo")], [command("startFoo", gives={"id": "uuid", "name": "string"})]
    )

    change = only(found, "result-changed")
    assert (change.before, change.after) == ("Success", "Foo")
    assert change.breaking


def test_a_command_of_a_feature_that_the_newer_server_had_not_enabled_is_not_removed() -> None:
    foo: Tree = {"id": "uuid", "name": "string"}
    found = compare([command("quotaSummary"), command("listFoos", gives=foo)], [])

    disabled, removed = only(found, "command-disabled"), only(found, "command-removed")
    assert (disabled.command, removed.command) == ("quotaSummary", "listFoos")
    assert (disabled.breaking, removed.breaking) == (False, True)
    assert disabled.why == "the quota service (quota.enable.service): not enabled in 4.22"
    assert [change.path for change in found.changes if change.kind == "model-removed"] == ["Foo"]


def test_a_command_of_a_feature_that_the_older_server_had_not_enabled_is_not_added() -> None:
    found = compare([], [command("quotaSummary"), command("addNetrisProvider")])

    assert only(found, "command-enabled").command == "quotaSummary"
    assert only(found, "command-added").command == "addNetrisProvider", "it came with 4.21"


def test_a_command_of_a_feature_that_is_enabled_is_removed() -> None:
    found = compare([command("quotaSummary"), command("quotaUpdate")], [command("quotaUpdate")])

    assert only(found, "command-removed").command == "quotaSummary"


def test_a_shipped_version_has_the_plug_ins_that_its_dump_lacked() -> None:
    found = diff(load_side("4.18")[0], load_side("4.22")[0])

    assert not {"command-removed", "command-disabled", "command-enabled"} & counts(found).keys()
    assert not [change for change in found.changes if change.kind == "model-removed"]


def test_what_only_an_older_version_has_is_removed() -> None:
    found = diff(load_side("4.17")[0], load_side("4.18")[0])

    removed = [change.command for change in found.changes if change.kind == "command-removed"]
    assert len(removed) == 8
    assert all("Srx" in name or "ExternalFirewall" in name for name in removed)


def test_a_dump_of_the_fake_cloud_is_what_its_version_means(tmp_path: Path) -> None:
    dump = tmp_path / "fake.json"
    with FakeCloud(version="4.22") as cloud:
        dump.write_text(json.dumps(cloud.client().call("listApis")))

    spec, _ = read_spec(dump.read_bytes(), dump.name, "4.22")

    assert diff(understood(spec, "fake")[0], load_side("4.22")[0]).changes == ()


# --- parameters ------------------------------------------------------------------------------


def test_a_parameter_that_becomes_required_breaks_callers_and_the_reverse_does_not() -> None:
    found = compare(
        [command("makeFoo", {"a": "string", "b": "string!"})],
        [command("makeFoo", {"a": "string!", "b": "string"})],
    )

    required, optional = only(found, "param-required"), only(found, "param-optional")
    assert (required.path, required.before, required.after) == ("a", "optional", "required")
    assert required.breaking
    assert (optional.path, optional.before, optional.after) == ("b", "required", "optional")
    assert not optional.breaking


def test_a_new_parameter_breaks_callers_only_if_it_is_required() -> None:
    found = compare([command("makeFoo")], [command("makeFoo", {"must": "uuid!", "may": "boolean"})])

    by_name = {change.path: change for change in found.changes}
    assert by_name["must"].kind == by_name["may"].kind == "param-added"
    assert by_name["must"].breaking
    assert by_name["must"].required
    assert not by_name["may"].breaking
    assert by_name["may"].after == "boolean"


def test_a_removed_parameter_breaks_callers() -> None:
    found = compare([command("makeFoo", {"gone": "list"})], [command("makeFoo")])

    assert only(found, "param-removed").before == "list"
    assert only(found, "param-removed").breaking


@pytest.mark.parametrize(
    ("before", "after", "breaking"),
    [
        ("string", "map", True),
        ("integer", "string", True),
        ("integer", "long", False),
        ("tzdate", "date", False),
        ("string", "uuid", False),
        ("string", "list", False),
    ],
)
def test_another_type_breaks_callers_if_python_values_must_differ(
    before: str, after: str, breaking: bool
) -> None:
    found = compare([command("makeFoo", {"x": before})], [command("makeFoo", {"x": after})])

    change = only(found, "param-type")
    assert (change.before, change.after, change.breaking) == (before, after, breaking)


def test_a_shorter_length_breaks_callers_and_a_longer_one_does_not() -> None:
    def taking(length: int) -> Diff:
        long = replace(command("makeFoo"), params=(ParamSpec("x", "string", length=length),))
        return compare([command("makeFoo", {"x": "string"})], [long])

    assert only(taking(64), "param-length").breaking
    assert not only(taking(4096), "param-length").breaking


def test_values_that_an_overlay_knows_for_one_version_only_are_shown(tmp_path: Path) -> None:
    overlay = tmp_path / "mine.toml"
    overlay.write_text(
        """
        [enum.FooMode]
        values = ["fast", "slow"]
        source = "test"
        [enum.NewFooMode]
        values = ["fast"]
        source = "test"
        """
        + "".join(
            f"""
            [[fix]]
            op = "param-enum"
            apis = ["makeFoo"]
            param = "mode"
            enum = "{enum}"
            versions = "{versions}"
            reason = "test"
            evidence = "test"
            """
            for enum, versions in (("FooMode", "<4.22"), ("NewFooMode", ">=4.22"))
        )
    )
    spec = tmp_path / "4.20.json"
    spec.write_text(
        json.dumps({"api": [{"name": "makeFoo", "params": [{"name": "mode", "type": "string"}]}]})
    )
    (tmp_path / "4.22.json").write_text(spec.read_text())

    found = diff(
        load_side(str(spec), overlays=[overlay])[0],
        load_side(str(tmp_path / "4.22.json"), overlays=[overlay])[0],
    )

    change = only(found, "param-values")
    assert (change.before, change.after) == (("fast", "slow"), ("fast",))
    assert change.breaking
    assert "slow" in change.why


# --- fields ----------------------------------------------------------------------------------


def test_fields_are_compared_by_their_path_in_the_answer() -> None:
    found = compare(
        [command("listFoos", gives={"id": "string", "part": ("list", {"a": "string"})})],
        [command("listFoos", gives={"id": "string", "part": ("list", {"b": "string"})})],
    )

    assert only(found, "field-removed").path == "part.a"
    assert only(found, "field-removed").breaking
    assert only(found, "field-added").path == "part.b"
    assert only(found, "field-added").nested


def test_fields_are_not_called_removed_for_good_where_the_spec_only_stops_showing_a_tree() -> None:
    found = compare(
        [command("listFoos", gives={"part": ("list", {"a": "string"})})],
        [command("listFoos", gives={"part": "list"})],
    )

    assert not only(found, "field-removed").breaking


@pytest.mark.parametrize(
    ("before", "after", "breaking"),
    [
        ("hypervisortype", "string", False),
        ("int", "long", False),
        ("long", "string", True),
        ("string", "date", True),
        ("string", "map", True),
        ("list", "string", True),
    ],
)
def test_a_field_of_another_type_breaks_callers_if_it_differs_in_python(
    before: str, after: str, breaking: bool
) -> None:
    found = compare(
        [command("listFoos", gives={"x": before})], [command("listFoos", gives={"x": after})]
    )

    change = only(found, "field-type")
    assert (change.before, change.after, change.breaking) == (before, after, breaking)


def test_a_field_of_a_machine_is_one_entry_for_readers_and_one_change_for_each_command() -> None:
    machine = {"id": "string", "name": "string"}
    names = ["deployVirtualMachine", "startVirtualMachine", "stopVirtualMachine"]

    found = compare(
        [command(name, gives=machine, isasync=True) for name in names],
        [command(name, gives={**machine, "mood": "string"}, isasync=True) for name in names],
    )

    assert [(c.command, c.path, c.resource) for c in found.changes] == [
        (name, "mood", "VirtualMachine") for name in names
    ]
    (group,) = found.groups()
    assert (group.resource, group.subject, group.commands) == (
        "VirtualMachine",
        "mood",
        tuple(names),
    )


def test_far_fewer_commands_are_pointed_out_as_perhaps_another_role() -> None:
    many = [command(f"list{letter}s") for letter in "ABCDEFGH"]

    assert any("role" in note for note in compare(many, many[:2]).notes)
    assert compare(many, many).notes == ()


# --- what is known of the real versions --------------------------------------------------------


def counts(found: Diff) -> dict[str, int]:
    return {kind: total for kind, (total, _) in found.counts.items()}


def test_4_20_and_4_22_differ_as_their_specs_do() -> None:
    figures = counts(shipped())

    assert figures["command-added"] == 54
    assert not {"command-removed", "command-disabled", "command-enabled"} & figures.keys()
    assert (figures["param-added"], figures["param-removed"]) == (147, 1)
    assert (figures["param-required"], figures["param-optional"]) == (2, 6)
    assert (figures["field-added"], figures["field-removed"]) == (1065, 9)
    assert figures["field-type"] == 2
    assert sum(change.breaking for change in shipped().changes) == 14


def test_4_18_and_4_22_differ_as_is_known() -> None:
    # As files they are what the two servers published, with nothing added.
    before, after = (
        load_side(str(ROOT / "api_spec" / f"{name}.json"))[0] for name in ("4.18", "4.22")
    )
    found = diff(before, after)

    figures = counts(found)
    assert (figures["param-optional"], figures["param-required"]) == (29, 1)
    at_the_top = [c for c in found.changes if not c.nested]
    assert sum(change.kind == "field-added" for change in at_the_top) == 1812
    assert sum(change.kind == "field-removed" for change in at_the_top) == 4
    types = [c for c in found.changes if c.kind == "field-type" and c.before == "hypervisortype"]
    assert {c.after for c in types} == {"string"}
    assert not any(c.breaking for c in types)


# --- output ----------------------------------------------------------------------------------


def test_json_has_every_change_of_every_command() -> None:
    document = json.loads(printed(shipped(), "json"))

    keys = {"command", "path", "kind", "before", "after", "breaking", "why", "resource"}
    assert all(keys <= change.keys() for change in document["changes"])
    assert len(document["changes"]) == len(shipped().changes)
    for kind, count in document["counts"].items():
        assert sum(change["kind"] == kind for change in document["changes"]) == count["total"]
    assert {
        "command": "createBucket",
        "path": "quota",
        "kind": "param-required",
        "before": "optional",
        "after": "required",
        "breaking": True,
        "why": "calls must give it now",
        "resource": "Bucket",
    } in document["changes"]


def test_text_and_markdown_name_breaking_changes_first() -> None:
    for form in ("text", "markdown"):
        text = printed(shipped(), form)
        assert text.index("fornsx") < text.index("Parameters added")
        assert "14 of them breaking" in text


def test_the_summary_counts_what_is_deeper_in_answers_apart() -> None:
    assert "1,065 fields added (1,055 at the top of answers, 10 deeper in them)" in summary(
        shipped()
    )


class _Page(HTMLParser):
    """Collects what a page refers to, and the text of its entries."""

    def __init__(self) -> None:
        super().__init__()
        self.references: list[str] = []
        self.entries = 0
        self.scripts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = dict(attrs)
        self.references += [facts[key] or "" for key in ("src", "href") if key in facts]
        self.entries += "entry" in (facts.get("class") or "").split()
        self.scripts += tag == "script"


def test_the_page_needs_nothing_but_itself() -> None:
    text = printed(shipped(), "html")
    page = _Page()
    page.feed(text)

    assert page.entries == len(shipped().groups())
    assert all(reference.startswith("#") for reference in page.references)
    assert not re.search(r"https?://|@import|url\(", text)
    assert "default-src 'none'" in text
    assert "prefers-color-scheme: dark" in text


def test_what_a_dump_says_cannot_become_part_of_the_page() -> None:
    evil = "x</code><script>alert(1)</script>"
    found = compare([command("listFoos")], [command("listFoos", {evil: "string"})])
    page = _Page()
    page.feed(printed(found, "html"))

    assert page.scripts == 1
    assert only(found, "param-added").path == evil


# --- the command line --------------------------------------------------------------------------


@pytest.fixture
def two(tmp_path: Path) -> tuple[str, str]:
    """Two saved specs: a parameter becomes required, a field comes."""
    paths = tmp_path / "4.20.json", tmp_path / "4.22.json"
    spec = command("createBucket", {"quota": "integer"}, {"id": "string"})
    newer = command("createBucket", {"quota": "integer!"}, {"id": "string", "new": "string"})
    for path, each in zip(paths, (spec, newer), strict=True):
        path.write_text(dump_spec(Spec(path.stem, (each,)), docs=False))
    return str(paths[0]), str(paths[1])


def test_the_command_says_by_its_status_whether_callers_break_if_it_is_asked_to(
    two: tuple[str, str],
) -> None:
    run = runner()

    plain = run.invoke(main, ["diff", *two, "--breaking-only"])
    strict = run.invoke(main, ["diff", *two, "--fail-on-breaking"])
    same = run.invoke(main, ["diff", two[1], two[1], "--fail-on-breaking"])

    assert (plain.exit_code, strict.exit_code, same.exit_code) == (0, 1, 0)
    assert "createBucket: quota" in plain.output
    assert "Fields added" not in plain.output
    assert "no changes" in same.output


def test_the_ending_of_the_output_says_the_format(tmp_path: Path, two: tuple[str, str]) -> None:
    for ending, start in ((".html", "<!doctype html>"), (".md", "# CloudStack"), (".json", "{")):
        output = tmp_path / f"diff{ending}"
        result = runner().invoke(main, ["diff", *two, "-o", str(output)])
        assert result.exit_code == 0
        assert output.read_text("utf-8").startswith(start)


def test_a_resource_can_be_picked(two: tuple[str, str]) -> None:
    picked = runner().invoke(main, ["diff", *two, "--resource", "Bucke*"])
    other = runner().invoke(main, ["diff", *two, "--resource", "Zone"])

    assert "quota" in picked.output
    assert "quota" not in other.output


def test_a_version_that_is_not_shipped_is_refused_with_those_that_are() -> None:
    with pytest.raises(GeneratorError, match=r"shipped are .*4\.20, 4\.22"):
        load_side("4.19")
    assert {"4.20", "4.22"} <= set(shipped_versions())


def test_a_raw_dump_that_does_not_say_its_version_is_taken_for_that_of_its_name(
    tmp_path: Path,
) -> None:
    dump = tmp_path / "4.18-admin.json"
    dump.write_text('{"count": 1, "api": [{"name": "listFoos"}]}')

    assert load_side(str(dump))[0].version == "4.18"


def test_each_shipped_version_has_a_page_that_compares_it_with_the_one_before() -> None:
    pages = api_changes_pages()

    assert len(pages) == len(shipped_versions()) - 1
    assert "14 of them breaking" in pages["api-4.20-4.22.md"]
    assert "### Parameters that became required" in pages["api-4.20-4.22.md"]


def test_every_kind_of_change_is_about_something() -> None:
    assert ABOUT.keys() == set(KINDS)


def test_the_documentation_names_every_kind_of_change() -> None:
    text = (ROOT / "docs" / "versions.md").read_text("utf-8")
    (row,) = (line for line in text.splitlines() if line.startswith("| `kind`"))

    named: set[str] = set()
    for part in row.split(";"):
        words = re.findall(r"`([a-z-]+)`", part.replace("| `kind` |", ""))
        families = [word for word in words if word.endswith("-")]
        ends = [word for word in words if not word.endswith("-")]
        named |= {f"{family}{end}" for family in families or [""] for end in ends}
    assert named == set(KINDS)
