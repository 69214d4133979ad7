"""The recorded two-factor sign-in of a live server, played to a client with a code."""

from __future__ import annotations

import pytest

from cstyped import TwoFactorRequired, UserLogin
from tests.both_clients import Clients

from .exchanges import Exchange, load
from .server import ReplayServer

CODE = "884368"  # what the recorded server accepted


def exchanges_after(note: str, count: int) -> list[Exchange]:
    scene = load("two_factor")
    start = next(at for at, exchange in enumerate(scene) if exchange.note == note)
    return scene[start : start + count]


def test_a_code_is_sent_between_the_login_and_the_first_call(clients: Clients) -> None:
    # The third login of the scene, the accepted code, a call.
    exchanges = exchanges_after("login with two-factor on", 7)[4:]
    login = exchanges[0].asked

    with ReplayServer(exchanges) as server:
        user = UserLogin(login["username"], login["password"], domain=login["domain"], otp=CODE)
        with clients.client(server.endpoint, user, strict=True) as client:
            zones = client.list_zones()

    assert server.surprises == []
    assert server.left == 0
    assert len(zones) == 1


def test_without_a_code_or_a_terminal_to_ask_on_the_error_says_what_to_give(
    clients: Clients,
) -> None:
    exchanges = exchanges_after("login with two-factor on", 1)
    login = exchanges[0].asked
    user = UserLogin(login["username"], login["password"], domain=login["domain"])

    with (
        ReplayServer(exchanges) as server,
        clients.client(server.endpoint, user) as client,
        pytest.raises(TwoFactorRequired, match="otp"),
    ):
        client.list_zones()
