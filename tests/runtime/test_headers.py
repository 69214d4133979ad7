"""Headers of an answer, in the forms in which servers and proxies send them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from cstyped.headers import clock_skew, header, media_type, retry_after


def test_a_header_is_found_whatever_the_case_of_its_name() -> None:
    assert header({"RETRY-After": " 3 "}, "retry-after") == "3"
    assert header({"Retry-After": "3"}, "date") == ""


@pytest.mark.parametrize(
    "sent",
    ["application/json;charset=utf-8", "Application/JSON ; charset=UTF-8", "application/json"],
)
def test_the_type_of_a_body_is_known_without_its_parameters(sent: str) -> None:
    assert media_type({"content-type": sent}) == "application/json"


def test_a_clock_that_is_ahead_of_the_servers_has_a_skew_above_zero() -> None:
    behind = format_datetime(datetime.now(UTC) - timedelta(minutes=20), usegmt=True)

    skew = clock_skew({"Date": behind})

    assert skew == pytest.approx(1200, abs=30)


@pytest.mark.parametrize("date", ["", "yesterday", "Mon, 99 Foo 2026 00:00:00 GMT"])
def test_a_date_that_is_none_tells_nothing_of_the_clock(date: str) -> None:
    assert clock_skew({"Date": date}) is None


def test_a_pause_is_a_number_of_seconds_or_a_date() -> None:
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    past = format_datetime(datetime.now(UTC) - timedelta(seconds=60), usegmt=True)

    assert retry_after({"Retry-After": "7"}) == 7
    assert retry_after({"Retry-After": soon}) == pytest.approx(60, abs=5)
    assert retry_after({"Retry-After": past}) == 0
    assert retry_after({"Retry-After": "later"}) is None
    assert retry_after({"Retry-After": "-5"}) is None
    assert retry_after({}) is None
