"""Completion: what is offered, in bash itself, and what it loads."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cstyped.cli.completion import shells
from tests.cli.conftest import MACHINES, Cloud
from tests.cli.program import Program


def _offered(cstyped: Program, line: str, **env: str) -> list[str]:
    ended = cstyped(_CSTYPED_COMPLETE="bash_complete", COMP_LINE=line, **env)
    assert ended.code == 0, ended.err
    assert ended.err == ""
    return [item for item in ended.out.splitlines() if item]


def test_commands_verbs_and_nouns_are_offered(cstyped: Program) -> None:
    assert _offered(cstyped, "cstyped li") == ["link", "list"]
    assert "listVirtualMachines" in _offered(cstyped, "cstyped listV")
    assert _offered(cstyped, "cstyped deploy v") == [
        "virtualmachine", "vm", "vnfappliance",
    ]  # fmt: skip
    assert "check" in _offered(cstyped, "cstyped che")


def test_parameters_that_are_not_there_yet_are_offered_required_ones_first(
    cstyped: Program,
) -> None:
    none = {"CLOUDSTACK_ENDPOINT": ""}
    assert _offered(cstyped, "cstyped deploy vm ", **none)[:2] == ["serviceofferingid=", "zoneid="]
    assert "zoneid=" not in _offered(cstyped, "cstyped deploy vm zoneid=x ", **none)
    assert _offered(cstyped, "cstyped list vm sta", **none) == ["state="]
    assert "tags." in _offered(cstyped, "cstyped list vm ta", **none)


def test_values_are_offered_without_what_bash_keeps(cstyped: Program) -> None:
    none = {"CLOUDSTACK_ENDPOINT": ""}
    assert _offered(cstyped, "cstyped list vm state=Run", **none) == ["Running"]
    assert _offered(cstyped, "cstyped list vm listall=", **none) == ["true", "false"]
    assert "yaml" in _offered(cstyped, "cstyped list vm -o ", **none)


def test_fields_and_resources_are_offered(cstyped: Program) -> None:
    none = {"CLOUDSTACK_ENDPOINT": ""}
    columns = _offered(cstyped, "cstyped list vm --columns name,hostn", **none)

    assert columns == ["name,hostname"]
    assert "created" in _offered(cstyped, "cstyped list vm --sort crea", **none)
    assert "VpcOffering" in _offered(cstyped, "cstyped explain vpc", **none)


def test_names_and_ids_of_the_server_are_offered_and_kept_for_a_while(
    cstyped: Program, cloud: Cloud
) -> None:
    zone = cloud.client.list_zones().one()
    assert _offered(cstyped, "cstyped deploy vm zone=") == ["zone-1"]
    assert _offered(cstyped, "cstyped deploy vm zoneid=") == [zone.id]
    assert "Small\\ Instance" in _offered(cstyped, "cstyped deploy vm offering=")
    assert set(MACHINES) <= set(_offered(cstyped, "cstyped reboot vm "))
    kept = list((cstyped.home / ".cache" / "cstyped").iterdir())
    assert kept
    assert {file.stat().st_mode & 0o777 for file in kept} == {0o600}


def test_a_server_that_does_not_answer_is_not_in_the_way(cstyped: Program) -> None:
    away = {"CLOUDSTACK_ENDPOINT": "http://127.0.0.1:9", "CLOUDSTACK_RETRIES": "0"}

    assert _offered(cstyped, "cstyped deploy vm zone=", **away) == []
    assert _offered(cstyped, "cstyped reboot vm i", **away) == ["id="]


def test_profiles_are_offered(cstyped: Program, tmp_path: Path) -> None:
    file = tmp_path / "cloudstack.ini"
    file.write_text("[prod]\nendpoint=https://a\n[test]\nendpoint=https://b\n")

    assert _offered(cstyped, "cstyped -p p", CLOUDSTACK_CONFIG=str(file)) == ["prod"]


def test_a_completion_loads_nothing_that_it_takes_to_call() -> None:
    program = (
        "import os, sys\n"
        "os.environ.update(_CSTYPED_COMPLETE='bash_complete', COMP_LINE=sys.argv[1])\n"
        "import cstyped.cli\n"
        "try: cstyped.cli.main()\n"
        "except SystemExit: pass\n"
        "print({'pydantic', 'requests', 'urllib3', 'rich', 'yaml'} & sys.modules.keys())"
    )
    for line in ("cstyped li", "cstyped list v", "cstyped list vm sta", "cstyped list vm state="):
        done = subprocess.run(
            [sys.executable, "-c", program, line], capture_output=True, text=True, check=True
        )
        assert done.stdout.splitlines()[-1] == "set()", line


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not there")
def test_bash_itself_completes(cstyped: Program, tmp_path: Path) -> None:
    script = cstyped("completion", "bash").out
    program = tmp_path / "cstyped"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m cstyped "$@"\n')
    program.chmod(0o755)
    ask = """
COMP_LINE="$1"; COMP_POINT=${#1}; COMP_WORDS=($1); COMP_CWORD=$((${#COMP_WORDS[@]}-1))
compopt() { :; }
_cstyped_completion cstyped
printf '%s\\n' "${COMPREPLY[@]}"
"""
    done = subprocess.run(
        ["bash", "-c", f"{script}\n{ask}", "bash", "cstyped list vm state=Run"],
        capture_output=True,
        text=True,
        env=cstyped.environment({"PATH": f"{tmp_path}:/usr/bin:/bin"}),
        check=False,
    )

    assert done.stdout == "Running\n", done.stderr


def test_each_shell_has_a_script(cstyped: Program) -> None:
    for shell in ("bash", "zsh", "fish"):
        assert f"{shell}_complete" in cstyped("completion", shell).out


def test_letters_that_a_shell_would_read_are_escaped() -> None:
    assert shells._quoted("Small Instance (a&b)") == r"Small\ Instance\ \(a\&b\)"
