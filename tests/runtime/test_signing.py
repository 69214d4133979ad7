"""Signatures: against committed vectors, a second implementation, and a live server's verdicts."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cstyped.credentials import signing
from tests.signing import server_rule

# What a live server said of requests that were signed with its keys, which are in no commit.
VERDICTS = Path(__file__).parents[2] / "api_spec" / "evidence" / "signatures.json"
NOW = datetime(2030, 1, 1, 12, 0, tzinfo=UTC)

texts = st.text(st.characters(codec="utf-8"))


class Vector(TypedDict):
    params: dict[str, str]
    secret: str
    signature: str


class Verdict(TypedDict):
    params: dict[str, str]
    accepted: bool
    status: int
    note: str


def verdicts() -> list[Verdict]:
    found: list[Verdict] = json.loads(VERDICTS.read_text(encoding="utf-8"))
    return found


def vectors(path: Path) -> list[Vector]:
    found: list[Vector] = json.loads(path.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("vector", vectors(server_rule.VECTORS))
def test_the_signature_is_that_of_the_vector(vector: Vector) -> None:
    assert signing.signature(vector["params"], vector["secret"]) == vector["signature"]


def test_the_vectors_cover_all_odd_values_and_names() -> None:
    committed = [vector["params"] for vector in vectors(server_rule.VECTORS)]

    assert committed == server_rule.requests()


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        (
            {"command": "listZones", "response": "json", "apiKey": "AbC-_123"},
            "q7EK1Evfp1paBqQRKwoh4dPYzf4=",
        ),
        (
            {
                "command": "deployVirtualMachine",
                "response": "json",
                "apiKey": "KEY",
                "displayname": "a b+c*d~e",
                "details[10].x": "1",
                "details[1].x": "é/日",
                "signatureversion": "3",
                "expires": "2030-01-01T00:00:00+0000",
            },
            "XFDEcb8t4VJbAFWCfqpC8USOWDo=",
        ),
    ],
)
def test_the_signature_is_what_the_servers_java_computes(
    params: dict[str, str], expected: str
) -> None:
    assert signing.signature(params, "sEcReT") == expected


@given(st.dictionaries(texts, texts), texts)
def test_any_request_is_signed_by_the_servers_rule(params: dict[str, str], secret: str) -> None:
    assert signing.signature(params, secret) == server_rule.signature(params, secret)


@pytest.mark.parametrize("verdict", verdicts(), ids=lambda one: one["note"])
def test_a_request_that_a_live_server_judged_is_signed_by_its_rule(verdict: Verdict) -> None:
    """It took each of these signatures; what it refused are dates and an unknown command."""
    params = {**verdict["params"], "apiKey": server_rule.KEY}

    made = signing.signature(params, server_rule.SECRET)

    assert made == server_rule.signature(params, server_rule.SECRET)
    refused = params.get("signatureVersion") == "3" or params["command"] == "noSuchCommand"
    assert verdict["accepted"] or refused


def test_a_live_server_took_the_odd_values_by_get_and_by_post() -> None:
    accepted = [verdict for verdict in verdicts() if verdict["accepted"]]

    odd = {value for verdict in accepted for value in verdict["params"].values()}
    assert len(accepted) == 38
    assert {"~", "*", "a/b", "%41", "=", "a+b", "[0]", "\u00a0", "\U0001d518"} <= odd


def test_a_signed_request_expires_well_within_the_servers_fifteen_minutes() -> None:
    params = signing.signed({"command": "listZones"}, "key", "secret", NOW)

    assert params["signatureVersion"] == "3"
    assert params["expires"] == "2030-01-01T12:07:30+0000"
    assert params["apiKey"] == "key"


def test_expires_is_in_utc_wherever_the_clock_is() -> None:
    elsewhere = NOW.astimezone(timezone(timedelta(hours=5, minutes=30)))

    assert signing.signed({}, "key", "secret", elsewhere) == signing.signed(
        {}, "key", "secret", NOW
    )


def test_the_signature_covers_everything_that_is_sent() -> None:
    params = signing.signed({"command": "listZones", "response": "json"}, "key", "secret", NOW)

    covered = {name: value for name, value in params.items() if name != "signature"}
    assert params["signature"] == server_rule.signature(covered, "secret")


def test_signing_leaves_the_given_parameters_alone() -> None:
    params = {"command": "listZones"}

    signing.signed(params, "key", "secret", NOW)

    assert params == {"command": "listZones"}
