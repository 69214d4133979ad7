"""What FakeCloud knows beyond the spec: api_spec/fake, and the evidence of its behaviours."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.findings import GeneratorError
from generator.project.fake_commands import behaviours, commands_page
from generator.project.fake_fields import python_type


def test_each_behaviour_is_found_with_its_evidence(tmp_path: Path) -> None:
    (tmp_path / "widget.py").write_text(
        '@behaviour("makeWidget", "cloneWidget", evidence="recorded: widgets")\n'
        '@behaviour("bendWidget", evidence="source: WidgetManagerImpl.bend")\n'
        "def make(call): ...\n"
        "def other(call): ...\n"
    )

    assert sorted(behaviours(tmp_path)) == [
        ("bendWidget", "source: WidgetManagerImpl.bend"),
        ("cloneWidget", "recorded: widgets"),
        ("makeWidget", "recorded: widgets"),
    ]


def test_a_behaviour_for_a_command_that_there_is_not_fails_the_build() -> None:
    with pytest.raises(GeneratorError) as caught:
        commands_page(["listZones"])

    assert "startVirtualMachine: there is no such command" in {
        f"{finding.place}: {finding.what}" for finding in caught.value.findings
    }


@pytest.mark.parametrize(
    ("java", "python"),
    [
        ("String", "str"),
        ("Date", "str"),
        ("VirtualMachine$State", "str"),
        ("long", "int"),
        ("BigDecimal", "float"),
        ("Boolean", "bool"),
        ("Set<String>", "list[str]"),
        ("List<NicResponse>", "list[Inner]"),
        ("HostHAResponse", "Inner"),
        ("Map<String, String>", "dict[str, str]"),
        ("Map<String, List<String>>", "dict[str, list[str]]"),
    ],
)
def test_a_field_of_a_row_has_the_type_that_json_gives_it(java: str, python: str) -> None:
    assert python_type(java) == python
