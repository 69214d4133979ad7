"""Every test of this folder runs over both clients."""

from __future__ import annotations

import pytest

from tests.clients import KINDS, Clients, Kind


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "threads_only: about something that only threads have")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "client_kind" in metafunc.fixturenames:
        alone = metafunc.definition.get_closest_marker("threads_only") is not None
        metafunc.parametrize("client_kind", KINDS[:1] if alone else KINDS, scope="module")


@pytest.fixture(scope="module")
def clients(client_kind: Kind) -> Clients:
    """What makes the clients of a test."""
    return Clients(client_kind)
