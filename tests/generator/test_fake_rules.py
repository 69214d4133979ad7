"""What parameters exclude, need and filter: entries of api_spec/fake, held to the spec."""

from __future__ import annotations

from typing import Any

import pytest

from generator.facts.server_model import ServerModel
from generator.findings import GeneratorError
from generator.project import fake_entries
from generator.project.fake_filters import filters
from generator.project.fake_refusals import refusals
from generator.spec.model import CommandSpec, ParamSpec

_SERVER = ServerModel({}, {})
_COMMANDS = {
    "listWidgets": CommandSpec(
        "listWidgets",
        params=tuple(
            ParamSpec(name, "string") for name in ("id", "ids", "keyword", "page", "size")
        ),
    ),
    "bendWidget": CommandSpec(
        "bendWidget",
        params=(
            ParamSpec("id", "uuid", required=True),
            ParamSpec("angle", "float"),
            ParamSpec("force", "float"),
        ),
    ),
}
_EXCLUSION = {
    "commands": ["bendWidget"],
    "parameters": ["angle", "force"],
    "when": "request",
    "code": 431,
    "exception": "InvalidParameterValueException",
    "reason": "one says how far",
    "evidence": "source: WidgetManagerImpl.bend",
}
_LIST = {
    "commands": ["listWidgets"],
    "evidence": "source: WidgetManagerImpl.list",
    "equals": ["id", "size"],
    "in": ["ids"],
    "fields": {"ids": "id"},
    "keyword": ["name"],
}


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The files of api_spec/fake, in which every command has what it needs."""
    files: dict[str, Any] = {
        "exclusions": {"exclusion": [_EXCLUSION]},
        "conditions": {"condition": []},
        "filters": {"list": [_LIST]},
    }
    monkeypatch.setattr(fake_entries, "read_fake", files.__getitem__)
    return files


def _wrong() -> set[str]:
    """What is said to be wrong, without the place."""
    with pytest.raises(GeneratorError) as caught:
        refusals(_COMMANDS, _SERVER)
    return {finding.what for finding in caught.value.findings}


def test_an_exclusion_is_a_rule_of_its_command(files: dict[str, Any]) -> None:
    assert refusals(_COMMANDS, _SERVER) == {
        "bendWidget": [{"op": "excludes", "p": ["angle", "force"], "c": 431, "i": 4350}]
    }


def test_what_the_server_does_not_enforce_is_no_rule(files: dict[str, Any]) -> None:
    files["exclusions"]["exclusion"] = [
        {key: _EXCLUSION[key] for key in ("commands", "parameters", "reason", "evidence")}
        | {"enforced": False}
    ]

    assert refusals(_COMMANDS, _SERVER) == {}


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"commands": ["bandWidget"]}, "there is no command bandWidget"),
        ({"parameters": ["angle", "farce"]}, "bendWidget has no parameter farce"),
        ({"given": ["farce"]}, "bendWidget has no parameter farce"),
        ({"when": "job"}, "bendWidget looks at its parameters before a job, if it has one"),
        ({"when": "later"}, "`when` is one of request, job"),
        ({"code": "431"}, "says no code"),
        ({"exception": ""}, "names no exception"),
        ({"reason": " "}, "says no reason"),
        (
            {"evidence": "somebody said so"},
            "says no evidence: recorded, source or reference, and where",
        ),
        ({"exclude": ["force"]}, "unknown key 'exclude'"),
    ],
)
def test_a_wrong_entry_fails_the_build(
    files: dict[str, Any], change: dict[str, Any], complaint: str
) -> None:
    files["exclusions"]["exclusion"] = [_EXCLUSION | change]

    assert complaint in _wrong()


def test_a_condition_that_always_holds_fails_the_build(files: dict[str, Any]) -> None:
    condition = _EXCLUSION | {"op": "needs", "needs": ["id"], "parameters": ["angle"]}
    files["conditions"]["condition"] = [condition]

    assert _wrong() == {"bendWidget requires id in any case"}


def test_each_parameter_of_a_list_is_filtered_by_something(files: dict[str, Any]) -> None:
    assert filters(_COMMANDS) == {
        "listWidgets": {
            "p": {
                "id": "equals",
                "ids": "in id",
                "keyword": "keyword",
                "page": "page",
                "size": "equals",
            },
            "k": ["name"],
        }
    }


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"equals": ["id"]}, "listWidgets: size is not said to do anything"),
        ({"like": ["size"]}, "listWidgets: size does two things"),
        ({"like": ["colour"]}, "listWidgets: there is no parameter colour"),
        ({"fields": {"idz": "id"}}, "listWidgets: there is no parameter idz"),
        ({"commands": ["listWidget"]}, "is a list that filters.toml does not name"),
        ({"evidence": ""}, "says no evidence: recorded, source or reference, and where"),
        ({"equal": ["size"]}, "unknown key 'equal'"),
    ],
)
def test_a_list_that_passes_over_a_parameter_fails_the_build(
    files: dict[str, Any], change: dict[str, Any], complaint: str
) -> None:
    files["filters"]["list"] = [_LIST | change]

    with pytest.raises(GeneratorError) as caught:
        filters(_COMMANDS)

    assert complaint in {finding.what for finding in caught.value.findings}


def test_a_list_stands_once(files: dict[str, Any]) -> None:
    files["filters"]["list"] = [_LIST, _LIST]

    with pytest.raises(GeneratorError) as caught:
        filters(_COMMANDS)

    assert {finding.what for finding in caught.value.findings} == {"listWidgets stands here twice"}
