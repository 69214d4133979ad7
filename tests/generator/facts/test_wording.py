"""Texts of a server become harmless lines; our own words stand where it says nothing."""

from __future__ import annotations

import pytest

from generator.findings import Finding, printable
from generator.python.source_text import label, one_line, sentence
from tests.generator.dumps import api, build, dump, field, param


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('say "hi"\n\tto\\all', "say 'hi' to/all"),
        ("\x1b[31mred\x00\u202e", "[31mred"),
        ("  many   blanks\u3000here ", "many blanks here"),
        ("\u00e4\u00f6 \u4e2d", "\u00e4\u00f6 \u4e2d"),
    ],
)
def test_a_text_is_one_line_without_what_could_end_it(text: str, line: str) -> None:
    assert one_line(text) == line


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Lists zones. And more.", "Lists zones."),
        ("lists 4.22 zones", "lists 4.22 zones."),
        ("", ""),
        ("x" * 400, f"{'x' * 296} ..."),
    ],
)
def test_a_summary_is_the_first_sentence(text: str, first: str) -> None:
    assert sentence(text).removesuffix(".") == first.removesuffix(".")


def test_a_file_name_cannot_set_the_encoding_of_generated_files() -> None:
    assert label("x -*- coding: utf-7 -*-\n.json") == "x_-_-_coding_utf-7_-_-_.json"


def test_a_finding_shows_no_control_sequence() -> None:
    shown = str(Finding("list\x1b[2J\u202e", "bad\n" + "x" * 1000))

    assert shown.isprintable()
    assert len(shown) < 400
    assert printable("z\u00fcrich") == "z\u00fcrich"


def test_the_servers_descriptions_stand_in_a_users_own_package() -> None:
    built = build(
        dump(
            api(
                "listFoos",
                [param("color", description="the color to look for", since="4.5")],
                [field("shade", description="how dark it is")],
                description="Lists what is foo. At length.",
                since="4.1",
            )
        )
    )

    command = built.tree["api/commands/list_foos.py"]
    assert '"""Lists what is foo.\n\n    Since CloudStack 4.1.' in command
    assert "color: the color to look for [since 4.5]" in command
    assert '"""how dark it is"""' in built.tree["models/foo.py"]


def test_without_the_servers_words_known_things_are_described_in_ours() -> None:
    command = build(dump(api("listZones", [param("id", "uuid")]))).tree[
        "api/commands/list_zones.py"
    ]

    assert "Call listZones" not in command
    assert "\n        id: " in command


def test_an_id_names_the_resource_that_it_is_of() -> None:
    entry = api(
        "startVirtualMachine", [param("id", "uuid", description="which"), param("hostid", "uuid")]
    )

    command = build(dump(entry)).tree["api/commands/start_virtual_machine.py"]

    assert "id: which (VirtualMachine id)" in command


def test_an_id_is_of_the_resource_that_it_really_refers_to() -> None:
    # One class of the server stands for rules of every kind.
    by_id = [param("id", "uuid")]
    built = build(dump(api("listFirewallRules", by_id), api("listPortForwardingRules", by_id)))

    said = {command.wire: command.params[0].doc for command in built.package.commands}
    assert said["listFirewallRules"].endswith("(FirewallRule id)")
    assert said["listPortForwardingRules"].endswith("(PortForwardingRule id)")
