"""Commands by the names that people type."""

from __future__ import annotations

import pytest

from cstyped.cli.known import commands, naming, resources
from cstyped.cli.known.naming import UnknownNameError
from tests.cli.conftest import MACHINES
from tests.cli.program import Program


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("listVirtualMachines", "listVirtualMachines"),
        ("listvirtualmachines", "listVirtualMachines"),
        ("list_virtual_machines", "listVirtualMachines"),
        ("list virtualmachines", "listVirtualMachines"),
        ("list virtual-machine", "listVirtualMachines"),
        ("list vm", "listVirtualMachines"),
        ("list vms", "listVirtualMachines"),
        ("list instances", "listVirtualMachines"),
        ("deploy vm", "deployVirtualMachine"),
        ("list ip", "listPublicIpAddresses"),
        ("associate ip", "associateIpAddress"),
        ("reset password for vm", "resetPasswordForVirtualMachine"),
        ("list systemvms", "listSystemVms"),
        ("list sshkey", "listSSHKeyPairs"),
        ("update config", "updateConfiguration"),
        ("list kubernetescl", "listKubernetesClusters"),
    ],
)
def test_a_command_is_known_by_what_people_type(typed: str, meant: str) -> None:
    assert naming.find(typed.split()).name == meant


def test_every_command_is_found_by_its_own_name_and_by_its_two_words() -> None:
    for name in commands.names():
        verb, noun = naming.verb_and_noun(name)
        assert naming.find([name]).name == name
        assert not noun or naming.find([verb, noun]).name == name


def test_every_short_form_leads_to_a_command() -> None:
    for form in resources.short_forms():
        assert any(naming.leads(verb, form) for verb in naming.verbs()), form


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("list virtualmachnes", "did you mean 'list virtualmachines' (listVirtualMachines)?"),
        ("lisst vms", "did you mean 'list virtualmachines' (listVirtualMachines)?"),
        ("delpoyVirtualMachine", "did you mean deployVirtualMachine?"),
        ("destroy", "destroy what? Such as router, volume"),
        ("list virt", "can be listVirtualMachines, "),
        ("list policy", "cstyped search policy looks for it"),
    ],
)
def test_of_a_name_that_is_none_the_likely_one_is_told(typed: str, said: str) -> None:
    with pytest.raises(UnknownNameError) as told:
        naming.find(typed.split())
    assert said in told.value.message


def test_a_beginning_is_enough_for_commands_that_read_and_for_no_others() -> None:
    assert naming.find(["list", "serviceoff"]).name == "listServiceOfferings"
    with pytest.raises(UnknownNameError):
        naming.find(["delete", "serviceoff"])


def test_a_line_of_three_spellings_lists_the_same(cstyped: Program) -> None:
    ended = [
        cstyped(*words, "-o", "tsv", "--no-header", "--columns", "name")
        for words in (["listVirtualMachines"], ["list", "virtualmachines"], ["list", "vm"])
    ]

    assert {one.code for one in ended} == {0}
    assert {frozenset(one.out.split()) for one in ended} == {frozenset(MACHINES)}


def test_a_misspelt_command_is_refused_before_anything_is_asked(cstyped: Program) -> None:
    command = cstyped("lst", "vm", CLOUDSTACK_ENDPOINT="https://nowhere.invalid")
    own = cstyped("chekc", CLOUDSTACK_ENDPOINT="https://nowhere.invalid")

    assert (command.code, own.code) == (2, 2)
    assert command.err == (
        "Error: there is no command 'lst vm'; did you mean 'list virtualmachines'"
        " (listVirtualMachines)?\n"
    )
    assert "did you mean 'check'?" in own.err


def test_options_of_the_program_stand_before_the_command_or_behind_it(cstyped: Program) -> None:
    before = cstyped("-v", "-o", "tsv", "list", "zones", "--columns", "name")
    behind = cstyped("list", "zones", "-v", "-o", "tsv", "--columns", "name")

    assert before.out == behind.out == "name\nzone-1\n"
    assert "listZones(" in before.err
    assert "listZones(" in behind.err
