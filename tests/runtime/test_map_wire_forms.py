"""Every map parameter of the API, in the exact form in which the server reads it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypedDict

import pytest

from cstyped.api import COMMANDS
from cstyped.errors import InvalidRequest
from cstyped.request import Request
from tests.runtime.specimens import sent


class Form(TypedDict):
    """One map parameter: what is given and what must be on the wire; None: not sendable."""

    command: str
    param: str
    style: str
    give: object
    wire: dict[str, str] | None


FORMS: list[Form] = json.loads(
    (Path(__file__).parent.parent / "data" / "map_wire_forms.json").read_text("utf-8")
)


def request(form: Form) -> Request:
    """The form's request, with the map and something in every required parameter."""
    cls = COMMANDS.request(form["command"])
    assert cls is not None
    fields = cls.__pydantic_fields__
    required = {name: "1" for name, field in fields.items() if field.is_required()}
    return cls(**{**required, form["param"]: form["give"]})


@pytest.mark.parametrize("form", FORMS, ids=[f"{f['command']}.{f['param']}" for f in FORMS])
def test_a_map_is_written_as_the_server_reads_it(form: Form) -> None:
    if form["wire"] is None:
        with pytest.raises(InvalidRequest, match=form["param"]):
            sent(request(form))
        return

    params = sent(request(form))

    prefix = f"{form['param']}["
    assert {name: v for name, v in params.items() if name.startswith(prefix)} == form["wire"]


def test_all_maps_of_the_api_are_here() -> None:
    of_package = {(c, p) for c in COMMANDS for p in _maps_of(c)}

    assert {(form["command"], form["param"]) for form in FORMS} == of_package
    assert len(FORMS) == 152


def _maps_of(command: str) -> set[str]:
    cls = COMMANDS.request(command)
    return set(cls.wire.maps) if cls is not None else set()
