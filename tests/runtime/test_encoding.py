"""Requests and untyped calls -> parameters, exactly as the server's readers want them."""

from __future__ import annotations

import re
import string
import time
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cstyped.api.commands.quota_credits import QuotaCreditsRequest
from cstyped.errors import InvalidRequest
from cstyped.wire.encoding import NO_WIRE, Wire, encode_values
from cstyped.wire.maps import DynamicMap, FlatMap, MapShape, PairMap, StructMap, UnusableMap
from cstyped.wire.values import scalar, timestamp
from tests.runtime.specimens import DeployMachineRequest, ListMachinesRequest, sent

NETWORKS = StructMap(keys=("networkid", "ip", "ipv6", "mac"), required=("networkid",))


def sent_values(
    params: Mapping[str, object], wire: Wire = NO_WIRE, command: str = ""
) -> dict[str, str]:
    """Return the parameters of an untyped call, which goes to the server."""
    found = encode_values(params, wire, command)
    assert found is not None
    return found


class Colour(StrEnum):
    RED = "red"


class Number(Enum):
    ONE = 1


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("", ""),
        ("Zürich ~ %", "Zürich ~ %"),
        (True, "true"),
        (False, "false"),
        (5, "5"),
        (-1, "-1"),
        (2.0, "2.0"),
        (1e-7, "0.0000001"),
        (1e22, "10000000000000000000000"),
        (Decimal("10.00"), "10.00"),
        (Decimal("1E+3"), "1000"),
        (datetime(2025, 10, 30, 19, 21, 39, tzinfo=UTC), "2025-10-30T19:21:39+0000"),
        (b"abc", "YWJj"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Colour.RED, "red"),
        (Number.ONE, "1"),
        (["a", "b"], "a,b"),
        ((1, 2), "1,2"),
        (iter("ab"), "a,b"),
    ],
)
def test_a_value_of_an_untyped_call_is_sent_as_its_text(value: object, text: str) -> None:
    assert sent_values({"p": value}) == {"p": text}


def test_none_is_not_sent_and_empty_text_is() -> None:
    assert sent_values({"a": None, "b": ""}) == {"b": ""}
    assert sent(ListMachinesRequest(name="")) == {"name": ""}


def test_typed_parameters_are_sent_as_their_text() -> None:
    request = DeployMachineRequest(
        zoneid="z",
        startvm=False,
        size=5,
        cpuspeed=0.5,
        price=Decimal("1.50"),
        networkids=["a", "b"],
    )

    assert sent(request) == {
        "zoneid": "z",
        "cpuspeed": "0.5",
        "networkids": "a,b",
        "price": "1.50",
        "size": "5",
        "startvm": "false",
    }


@pytest.mark.parametrize(
    ("amount", "text"), [(Decimal("0.10"), "0.10"), (Decimal("1E-7"), "0.0000001"), (1.5, "1.5")]
)
def test_an_amount_may_be_a_decimal_and_keeps_its_digits(
    amount: float | Decimal, text: str
) -> None:
    request = QuotaCreditsRequest(account="ops", domainid="d-1", value=amount)

    assert sent(request)["value"] == text


# One case for each style of facts/map_params.json; kv_or_flat, flat_all and flat_first are flat.
@pytest.mark.parametrize(
    ("shape", "value", "params"),
    [
        (
            PairMap(),
            {"env": "prod", "team": "a"},
            {"p[0].key": "env", "p[0].value": "prod", "p[1].key": "team", "p[1].value": "a"},
        ),
        (FlatMap(), {"keyboard": "us", "a.b": "c"}, {"p[0].keyboard": "us", "p[0].a.b": "c"}),
        (
            NETWORKS,
            [{"networkid": "n", "ip": "10.1.1.77"}, {"networkid": "m"}],
            {"p[0].networkid": "n", "p[0].ip": "10.1.1.77", "p[1].networkid": "m"},
        ),
        (NETWORKS, {"networkid": "n", "mac": None}, {"p[0].networkid": "n"}),
        (
            StructMap(keys=("disk", "diskOffering")),
            {"disk": 1, "diskOffering": "o"},
            {"p[0].disk": "1", "p[0].diskOffering": "o"},
        ),
        (
            DynamicMap(required=("networkid",)),
            [{"networkid": "n", "dhcp:114": "http://x"}],
            {"p[0].networkid": "n", "p[0].dhcp:114": "http://x"},
        ),
        (DynamicMap(), {"dhcp:66": "a"}, {"p[0].dhcp:66": "a"}),
        (PairMap(), {}, {}),
        (FlatMap(), {"switch": True}, {"p[0].switch": "true"}),
        # Written out by the caller, as other tools do.
        (PairMap(), [{"key": "env", "value": "x"}], {"p[0].key": "env", "p[0].value": "x"}),
        (FlatMap(), [{"a": "1"}, {"b": "2"}], {"p[0].a": "1", "p[0].b": "2"}),
    ],
)
def test_each_shape_of_map_is_written_as_its_reader_wants_it(
    shape: MapShape, value: object, params: Mapping[str, str]
) -> None:
    assert sent_values({"p": value}, Wire(maps={"p": shape})) == params


@pytest.mark.parametrize(
    ("shape", "value", "text"),
    [
        (NETWORKS, {"ip": "10.1.1.1"}, "is missing the key 'networkid'"),
        (
            NETWORKS,
            {"networkid": "n", "ipp": "x"},
            "unknown key 'ipp'; the known keys are 'networkid', 'ip'",
        ),
        (DynamicMap(required=("networkid",)), {"dhcp:66": "a"}, "is missing the key 'networkid'"),
        (UnusableMap("the server ignores it"), {"a": "b"}, "cannot be used: the server ignores it"),
        (FlatMap(), {"a[0]": "b"}, "brackets"),
        (FlatMap(), {"": "b"}, "empty key"),
        (FlatMap(), {"a\tb": "c"}, "not printable"),
        (FlatMap(), {"a": {"b": "c"}}, "dict is not a type"),
        (FlatMap(), "a=b", "mapping"),
        (FlatMap(), {"a": "b\tc"}, "control character"),
    ],
)
def test_a_map_that_its_reader_would_misread_is_refused(
    shape: MapShape, value: object, text: str
) -> None:
    with pytest.raises(InvalidRequest, match=r"^deployMachine: p ") as caught:
        sent_values({"p": value}, Wire(maps={"p": shape}), "deployMachine")

    assert text in str(caught.value)


def test_maps_of_a_typed_request_are_written_by_its_wire() -> None:
    request = DeployMachineRequest(
        zoneid="z",
        tags={"env": "prod"},
        details={"keyboard": "us"},
        iptonetworklist={"networkid": "n"},
        dhcpoptions=[{"networkid": "n", "dhcp:1": "v"}],
    )

    assert sent(request) == {
        "zoneid": "z",
        "details[0].keyboard": "us",
        "dhcpoptions[0].networkid": "n",
        "dhcpoptions[0].dhcp:1": "v",
        "iptonetworklist[0].networkid": "n",
        "tags[0].key": "env",
        "tags[0].value": "prod",
    }


def test_without_a_known_shape_a_list_of_mappings_is_written_key_by_key() -> None:
    assert sent_values({"tags": [{"key": "a", "value": "b"}]}) == {
        "tags[0].key": "a",
        "tags[0].value": "b",
    }


def test_without_a_known_shape_a_bare_mapping_is_refused() -> None:
    with pytest.raises(InvalidRequest, match="Give a list of mappings"):
        sent_values({"tags": {"a": "b"}})


@pytest.mark.parametrize("name", ["", "a\nb", "na\x00me", "[0].key", "details[0].a[b]", "d[0].a]"])
def test_a_name_that_the_server_cannot_read_is_refused_before_anything_is_sent(name: str) -> None:
    with pytest.raises(InvalidRequest, match="listFoos"):
        sent_values({name: "value"}, command="listFoos")


def test_names_written_out_by_the_caller_pass() -> None:
    assert sent_values({"tags[0].key": "a"}, Wire(maps={"tags": PairMap()})) == {"tags[0].key": "a"}


def test_the_shape_of_a_map_is_found_whatever_the_case_of_its_name() -> None:
    wire = Wire(maps={"tags": PairMap()})

    assert sent_values({"Tags": {"a": "b"}}, wire) == {"Tags[0].key": "a", "Tags[0].value": "b"}


@pytest.mark.parametrize("text", ["a\tb", "\0", "\x1f", "\x7f", "\v"])
def test_a_control_character_is_refused_before_the_server_does(text: str) -> None:
    with pytest.raises(InvalidRequest) as caught:
        sent(ListMachinesRequest(name=text))

    assert text not in str(caught.value)


@pytest.mark.parametrize(
    "text", ["a\nb", "a\r\nb", "\N{NO-BREAK SPACE}", "\N{GRINNING FACE}", "\x85"]
)
def test_line_ends_and_unusual_text_pass(text: str) -> None:
    assert sent(ListMachinesRequest(name=text)) == {"name": text}


def test_a_rule_in_javascript_may_hold_tabs() -> None:
    assert sent_values({"activationrule": "if\tx"}) == {"activationrule": "if\tx"}


@pytest.mark.parametrize(
    "value",
    [float("nan"), Decimal("inf"), object(), {"a"}.__class__, ["a,b"], [""], [None], "\ud800", 1j],
)
def test_a_value_without_a_form_on_the_wire_is_refused(value: object) -> None:
    with pytest.raises(InvalidRequest, match=r"^listZones: p "):
        sent_values({"p": value}, command="listZones")


def test_a_number_too_long_for_text_is_refused() -> None:
    with pytest.raises(InvalidRequest):
        sent_values({"p": 10**5000})


def test_a_day_in_an_untyped_call_is_sent_as_in_a_typed_one() -> None:
    day = date(2025, 10, 30)
    typed = DeployMachineRequest(zoneid="z", startdate=day, enddate=day)

    untyped = sent_values({"startdate": day, "enddate": day})

    assert untyped.items() <= sent(typed).items()


SENDABLE = st.text(
    st.characters(
        exclude_categories=["Cs"], exclude_characters=[chr(c) for c in range(32)] + ["\x7f"]
    )
)
KEYS = st.text(string.ascii_letters + string.digits + ".:-_", min_size=1)


@given(SENDABLE)
def test_any_text_that_the_server_takes_is_sent_unchanged(text: str) -> None:
    assert sent(ListMachinesRequest(name=text)) == {"name": text}


@given(st.dictionaries(SENDABLE, SENDABLE))
def test_pairs_can_be_read_back_as_the_server_reads_them(pairs: dict[str, str]) -> None:
    params = sent(ListMachinesRequest(tags=pairs))

    count = len(params) // 2
    assert {params[f"tags[{i}].key"]: params[f"tags[{i}].value"] for i in range(count)} == pairs


@given(st.dictionaries(KEYS, SENDABLE))
def test_free_keys_can_be_read_back_as_the_server_reads_them(pairs: dict[str, str]) -> None:
    params = sent(DeployMachineRequest(zoneid="z", details=pairs))

    # The key is what follows the first dot.
    assert {
        name.partition(".")[2]: value
        for name, value in params.items()
        if name.startswith("details[0].")
    } == pairs


@given(st.lists(SENDABLE.filter(lambda item: item and "," not in item), min_size=1))
def test_lists_can_be_read_back_as_the_server_reads_them(items: list[str]) -> None:
    text = sent(ListMachinesRequest(ids=items))["ids"]

    assert [item for item in text.split(",") if item] == items


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_are_plain_decimals_and_exact(number: float) -> None:
    text = sent_values({"p": number})["p"]

    assert set(text) <= set("-.0123456789")
    assert float(text) == number


@given(
    st.datetimes(
        min_value=datetime(1, 1, 3), max_value=datetime(9999, 12, 28), timezones=st.timezones()
    )
)
def test_dates_are_sent_to_the_second(moment: datetime) -> None:
    text = sent_values({"p": moment})["p"]

    assert abs((datetime.fromisoformat(text) - moment).total_seconds()) < 1
    assert len(text) == len("2025-10-30T19:21:39+0000")


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.dates(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), ANYTHING))
def test_anything_is_either_sent_as_text_or_an_invalid_request(params: dict[str, object]) -> None:
    try:
        encoded = sent_values(params, Wire(maps={"a": PairMap(), "b": FlatMap(), "c": NETWORKS}))
    except InvalidRequest:
        return

    for name, value in encoded.items():
        assert (name + value).encode()


def test_a_command_of_which_nothing_is_known_is_not_repeated_and_hides_only_telling_names() -> None:
    assert not Wire().repeatable
    assert not Wire().secrets
    assert not Wire().maps


@pytest.mark.parametrize(
    ("command", "who"), [("", "call"), ("listZones", "listZones")], ids=["unknown", "known"]
)
@pytest.mark.parametrize(
    ("params", "words"),
    [
        ("id=5", "parameters must be a mapping of names to values"),
        ({5: "x"}, "parameters must be a mapping of names to values"),
        ({"": "x"}, "'' has a name or key that is not printable text"),
        ({"p": object()}, "p cannot be sent: object is not a type that can be sent"),
    ],
    ids=["a text", "a number as name", "an empty name", "an object"],
)
def test_a_refused_call_is_named_where_its_command_is_known(
    command: str, who: str, params: Any, words: str
) -> None:
    with pytest.raises(InvalidRequest, match=re.escape(f"{who}: {words}")):
        encode_values(params, command=command)


def test_a_day_means_its_beginning_unless_its_end_is_meant() -> None:
    day = date(2025, 10, 30)

    assert timestamp(day).startswith("2025-10-30T00:00:00")
    assert timestamp(day, end_of_day=True).startswith("2025-10-30T23:59:59")
    assert scalar(day) == timestamp(day)


def test_shapes_of_maps_are_values() -> None:
    assert PairMap() == PairMap()
    assert FlatMap() == FlatMap()
    assert StructMap(("a",)) == StructMap(("a",), ())
    assert StructMap(("a",)) != StructMap(("b",))
    assert DynamicMap() == DynamicMap(())
    assert UnusableMap("why") == UnusableMap("why")


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs time.tzset")
@pytest.mark.parametrize(
    ("zone", "moment"), [("UTC+12", datetime.max), ("UTC-12", datetime.min)], ids=["last", "first"]
)
def test_a_moment_that_no_calendar_has_in_greenwich_is_refused(
    zone: str, moment: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        with pytest.raises(InvalidRequest, match="p is too far in the past or future"):
            encode_values({"p": moment})
    time.tzset()
