"""What the headers of an answer say, however they say it."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import format_datetime

import pytest

from cstyped.wire.headers import clock_skew, cookies, header, media_type, retry_after


def stamp(noon: datetime, ahead: float) -> str:
    return format_datetime(noon + timedelta(seconds=ahead), usegmt=True)


def test_names_are_found_in_any_case() -> None:
    assert header({"X-Thing": " a "}, "x-thing") == "a"
    assert header({}, "x-thing") == ""
    assert media_type({"CONTENT-TYPE": "Text/HTML; charset=utf-8"}) == "text/html"


@pytest.mark.parametrize(
    ("text", "seconds"), [("0", 0.0), ("30", 30.0), ("", None), ("soon", None), ("-1", None)]
)
def test_a_pause_is_a_number_of_seconds(text: str, seconds: float | None) -> None:
    assert retry_after({"Retry-After": text}) == seconds


def test_a_pause_can_be_a_date(noon: datetime) -> None:
    assert retry_after({"Retry-After": stamp(noon, 100)}) == 100.0
    assert retry_after({"Retry-After": stamp(noon, -100)}) == 0.0


def test_a_date_to_wait_for_is_by_the_clock_of_the_server() -> None:
    date = "Tue, 24 Nov 2026 19:00:00 GMT"

    assert retry_after({"Retry-After": "Tue, 24 Nov 2026 19:00:10 GMT", "Date": date}) == 10.0


def test_the_clock_is_compared_where_the_server_tells_its_own(noon: datetime) -> None:
    assert clock_skew({"date": stamp(noon, -3600)}) == 3600.0
    assert clock_skew({"date": stamp(noon, 5)}) == -5.0
    assert clock_skew({"date": "yesterday"}) is None
    assert clock_skew({}) is None


@pytest.mark.parametrize(
    "text",
    ["Tue, 24 Nov 2026 13:00:00 +0100", "Tue, 24 Nov 2026 12:00:00 -0000", "24 Nov 2026 12:00:00"],
)
def test_a_date_is_read_in_any_zone_and_is_of_greenwich_without_one(
    text: str, noon: datetime
) -> None:
    assert clock_skew({"date": text}) == 0.0


def test_cookies_are_taken_whatever_they_are_for() -> None:
    lines = ["JSESSIONID=a.b; Path=/client", "sessionkey=k==;HttpOnly", "gone=; Max-Age=0", "odd"]

    assert cookies(lines) == {"JSESSIONID": "a.b", "sessionkey": "k=="}
    # Blanks around name and value are no part of them, and a value needs a name.
    assert cookies([" a = b ;Secure", "=c", "d", "e="]) == {"a": "b"}


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


@pytest.mark.parametrize(
    "lasts", ["Max-Age=1800", "Max-Age=soon", "Expires=Fri, 31 Dec 9999 23:59:59 GMT"]
)
def test_a_cookie_that_has_not_surely_ended_is_kept(lasts: str) -> None:
    assert cookies([f"JSESSIONID=a; {lasts}"]) == {"JSESSIONID": "a"}
