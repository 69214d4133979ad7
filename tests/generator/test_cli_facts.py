"""What the command line knows beyond the spec: api_spec/cli, checked against what is built."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.data import find_data
from generator.findings import GeneratorError
from generator.pipeline import Built, Options, make
from generator.project import cli_facts
from generator.spec.shipped import shipped_spec


@pytest.fixture(scope="module")
def built() -> Built:
    return make(shipped_spec("4.22"), Options(), formatted=False)


@pytest.fixture
def facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the facts, for one to be wrong in."""
    shutil.copytree(find_data("api_spec") / "cli", tmp_path / "cli")
    monkeypatch.setattr(cli_facts, "find_data", lambda _name: tmp_path)
    return tmp_path / "cli"


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('"guestcidraddress"', '"guestcidr"', "Zone: there is no field 'guestcidr'"),
        ('"guestcidraddress"', '"name"', "Zone: a field stands there twice"),
        ('ask = "ipaddress"', 'ask = "address"', "has no parameter 'address'"),
        ("templatefilter =", "filter =", "listTemplates has no parameter 'filter'"),
        ("[Zone]\ncolumns", "[Zone]\ncolumn", "Zone: unknown keys ['column']"),
        ("[Region]", "[Galaxy]", "Galaxy: there is no field"),
    ],
)
def test_what_a_resource_names_must_be_there(
    built: Built, facts: Path, right: str, wrong: str, said: str
) -> None:
    file = facts / "resources.toml"
    text = file.read_text("utf-8")
    assert right in text
    file.write_text(text.replace(right, wrong, 1), "utf-8")

    with pytest.raises(GeneratorError) as told:
        cli_facts.resources_file(built)

    shown = [f"{finding.place}: {finding.what}" for finding in told.value.findings]
    assert any(said in one for one in shown), shown


@pytest.mark.parametrize(
    ("nouns", "said"),
    [
        (["iso", "volume"], "with 'attach' it leads to attachiso, attachvolume"),
        (["vmm"], "it leads to no command"),
    ],
)
def test_a_short_form_must_lead_to_one_command(
    built: Built, facts: Path, nouns: list[str], said: str
) -> None:
    file = facts / "short_forms.toml"
    file.write_text(f'[[short]]\nform = "x"\nnouns = {nouns}\nreason = "a test"\n', "utf-8")

    with pytest.raises(GeneratorError) as told:
        cli_facts.resources_file(built)

    assert said in [finding.what for finding in told.value.findings]


def test_a_resource_without_an_entry_is_found_by_the_one_list_that_takes_a_name(
    built: Built, facts: Path
) -> None:
    made = json.loads(cli_facts.resources_file(built))["resources"]

    assert made["Host"]["find"] == {"command": "listHosts", "ask": "name", "by": ["name"]}
    assert "find" not in made["Event"]
