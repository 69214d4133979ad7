"""What a refused signature is blamed on."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import format_datetime

import pytest

from cstyped.credentials.refusal import is_about_permission, of_keys


def blamed(date: datetime | None, *, known: bool = True, proven: bool = False) -> str:
    headers = {} if date is None else {"Date": format_datetime(date, usegmt=True)}
    return of_keys("listZones", headers, known=known, proven=proven)


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (-420, "The clocks agree (within 420 s)."),
        (-2, "The clocks agree (within 2 s)."),
        # Nobody can tell a second from none: the header has no parts of one.
        (0, "The clocks agree (within 1 s)."),
        (420, "The clocks agree (within 420 s)."),
        (421, "this machine's clock is 7 min ahead of the server's"),
        (-421, "this machine's clock is 7 min behind the server's"),
        (119 * 60, "this machine's clock is 119 min ahead of"),
        (120 * 60, "this machine's clock is 2 h 0 min ahead of"),
        (-(26 * 60 + 5) * 60, "this machine's clock is 26 h 5 min behind"),
    ],
)
def test_the_clock_is_blamed_where_it_is_seven_minutes_wrong(
    ahead: int, words: str, noon: datetime
) -> None:
    told = blamed(noon - timedelta(seconds=ahead))

    assert words in told
    assert ("wrong API key" in told) is ("agree" in words)


def test_where_the_server_tells_no_time_the_clock_is_neither_blamed_nor_cleared() -> None:
    told = blamed(None)

    assert "no Date header to compare the clock with" in told
    assert "wrong API key or secret" in told


def test_keys_are_not_blamed_for_a_command_that_nobody_knows_or_once_they_have_worked() -> None:
    assert "does not know listZones (check its spelling)" in blamed(None, known=False)
    assert "does not know listZones" in blamed(None, known=False, proven=True)
    assert "these keys have worked before" in blamed(None, proven=True)


def test_a_role_that_lacks_a_command_is_told_from_a_session_that_ended() -> None:
    assert is_about_permission("The API [x] does not exist or is not available for user [u]")
    assert not is_about_permission("unable to verify user credentials")
