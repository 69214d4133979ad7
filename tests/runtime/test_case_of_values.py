"""Values of enumerations are sent as the server writes them, where it takes them in any case."""

from __future__ import annotations

from typing import Any

import pytest

from cstyped.api import ListVolumesRequest, UpdateVolumeRequest
from cstyped.errors import InvalidRequest
from cstyped.request import encode
from cstyped.wire.encoding import Wire, encode_values

ANY = Wire(any_case={"state": ("Ready", "Destroy"), "services": ("Dhcp", "Dns")})
ONE = Wire(one_case={"state": ("Ready", "Destroy")})


# Any: with values that a checker refuses.
def sent(request: Any, **given: object) -> dict[str, str]:
    return encode(request(**given)) or {}


@pytest.mark.parametrize("text", ["ready", "READY", "Ready", "rEADY"])
def test_any_case_is_sent_as_the_server_writes_it(text: str) -> None:
    assert encode_values({"state": text}, ANY) == {"state": "Ready"}


def test_the_name_of_the_parameter_has_no_case_either() -> None:
    assert encode_values({"State": "ready"}, ANY) == {"State": "Ready"}


@pytest.mark.parametrize("given", [["dhcp", "DNS"], "dhcp,DNS", ("Dhcp", "Dns")])
def test_each_element_of_a_list_is_written_so(given: object) -> None:
    assert encode_values({"services": given}, ANY) == {"services": "Dhcp,Dns"}


@pytest.mark.parametrize("wire", [ANY, ONE])
def test_a_value_that_is_not_known_is_sent_as_it_is(wire: Wire) -> None:
    assert encode_values({"state": "Frozen"}, wire) == {"state": "Frozen"}


def test_where_the_case_counts_the_error_says_what_was_meant() -> None:
    with pytest.raises(InvalidRequest, match=r"state is 'ready', .*did you mean 'Ready'\?"):
        encode_values({"state": "ready"}, ONE, "updateVolume")


def test_the_same_enumeration_can_be_of_any_case_here_and_of_one_there() -> None:
    assert sent(ListVolumesRequest, state="ready") == {"state": "Ready"}

    with pytest.raises(InvalidRequest, match="updateVolume: state is 'ready'"):
        sent(UpdateVolumeRequest, state="ready")
    assert sent(UpdateVolumeRequest, state="Ready") == {"state": "Ready"}


def test_a_request_keeps_what_was_written() -> None:
    given: Any = "READY"  # Any: see above

    request = ListVolumesRequest(state=given)

    assert request.state == given
    assert encode(request) == {"state": "Ready"}
