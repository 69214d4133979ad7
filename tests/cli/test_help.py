"""Help, explain and search: without a server."""

from __future__ import annotations

import pytest

from tests.cli.program import Program

NOWHERE = "https://nowhere.invalid"


@pytest.mark.parametrize("line", ["help deploy vm", "deployVirtualMachine --help", "deploy vm -h"])
def test_the_help_of_a_command_has_what_it_takes_and_answers(cstyped: Program, line: str) -> None:
    out = cstyped(*line.split(), CLOUDSTACK_ENDPOINT=NOWHERE).out

    assert "deployVirtualMachine: Create a virtual machine" in out
    assert "It runs as a job." in out
    assert "explain VirtualMachine" in " ".join(out.split())
    assert out.index("Required:") < out.index("zoneid=") < out.index("Parameters:")
    assert "serviceoffering=NAME" in out
    assert "cstyped deploy virtualmachine serviceoffering=NAME zone=NAME" in out


def test_the_help_of_a_verb_lists_its_commands(cstyped: Program) -> None:
    out = cstyped("help", "attach").out

    assert cstyped("attach", "--help").out == out
    assert [line.split()[0] for line in out.splitlines() if line[0] != " "] == [
        "attachIso",
        "attachVolume",
    ]


def test_the_help_of_the_program_tells_of_commands_by_name(cstyped: Program) -> None:
    assert "list vm" in cstyped("--help").out
    assert cstyped("help").out == cstyped("--help").out
    assert "job" in cstyped("help", "wait").out


def test_explain_lists_the_fields_of_a_resource(cstyped: Program) -> None:
    machine = cstyped("explain", "vm").out
    nic = cstyped("explain", "VirtualMachine.nic").out
    wrong = cstyped("explain", "VirtualMachin")

    assert machine.startswith("VirtualMachine (UserVmResponse)")
    assert "listVirtualMachines" in machine
    assert nic.startswith("Nic (NicResponse)")
    assert "did you mean 'VirtualMachine'?" in wrong.err


def test_search_finds_commands_by_what_they_do(cstyped: Program) -> None:
    out = cstyped("search", "port forward").out

    names = [line.split()[0] for line in out.splitlines() if line[0] != " "]
    assert names[:2] == ["listPortForwardingRules", "createPortForwardingRule"]
    assert cstyped("search", "qwertz").code == 1
