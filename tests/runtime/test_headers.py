"""What the headers of an answer say, however they say it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from cstyped.wire.headers import clock_skew, cookies, header, media_type, retry_after


def stamp(ahead: float) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=ahead), usegmt=True)


def test_names_are_found_in_any_case() -> None:
    assert header({"X-Thing": " a "}, "x-thing") == "a"
    assert header({}, "x-thing") == ""
    assert media_type({"CONTENT-TYPE": "Text/HTML; charset=utf-8"}) == "text/html"


@pytest.mark.parametrize(
    ("text", "seconds"), [("0", 0.0), ("30", 30.0), ("", None), ("soon", None), ("-1", None)]
)
def test_a_pause_is_a_number_of_seconds(text: str, seconds: float | None) -> None:
    assert retry_after({"Retry-After": text}) == seconds


def test_a_pause_can_be_a_date() -> None:
    pause = retry_after({"Retry-After": stamp(100)})

    assert pause is not None
    assert 60 < pause <= 100
    assert retry_after({"Retry-After": stamp(-100)}) == 0.0


def test_a_date_to_wait_for_is_by_the_clock_of_the_server() -> None:
    date = "Tue, 24 Nov 2026 19:00:00 GMT"

    assert retry_after({"Retry-After": "Tue, 24 Nov 2026 19:00:10 GMT", "Date": date}) == 10.0


def test_the_clock_is_compared_where_the_server_tells_its_own() -> None:
    skew = clock_skew({"date": stamp(-3600)})

    assert skew is not None
    assert 3590 < skew < 3660
    assert clock_skew({"date": "yesterday"}) is None
    assert clock_skew({}) is None


def test_cookies_are_taken_whatever_they_are_for() -> None:
    lines = ["JSESSIONID=a.b; Path=/client", "sessionkey=k==;HttpOnly", "gone=; Max-Age=0", "odd"]

    assert cookies(lines) == {"JSESSIONID": "a.b", "sessionkey": "k=="}


@pytest.mark.parametrize(
    "cleared",
    [
        "sessionkey=; Path=/client; Max-Age=0",
        'sessionkey=""; Path=/client; Max-Age=0',
        "sessionkey=old; Path=/client/api; Max-Age=0; HttpOnly",
        "sessionkey=old;path=/;max-age=-1",
        "sessionkey=old; Expires=Thu, 01-Jan-1970 00:00:00 GMT; Path=/",
        "sessionkey=old; expires=Thu, 01 Jan 1970 00:00:00 GMT",
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_cookie_that_is_cleared_under_another_path_is_the_new_one(
    cleared: str, first: bool
) -> None:
    new = "sessionkey=new; Path=/client/api; Max-Age=1800; HttpOnly"

    assert cookies([cleared, new] if first else [new, cleared]) == {"sessionkey": "new"}


@pytest.mark.parametrize("lasts", ["Max-Age=1800", "Max-Age=soon", f"Expires={stamp(-60)}"])
def test_a_cookie_that_has_not_surely_ended_is_kept(lasts: str) -> None:
    assert cookies([f"JSESSIONID=a; {lasts}"]) == {"JSESSIONID": "a"}
