"""What all tests share: property tests that do not judge how fast the machine is, a worker more
than there are cores, interrupts, and tests that run over both clients.
"""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from tests.both_clients import Clients, Kind

settings.register_profile("cstyped", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("cstyped")

# A shell lets what runs in its background ignore interrupts, and so all that is started there.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """`-n auto`: jobs and sessions are often waited for, so that one worker's core is free."""
    return (os.cpu_count() or 1) + 1


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "threads_only: about something that only threads have")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "client_kind" in metafunc.fixturenames:
        alone = metafunc.definition.get_closest_marker("threads_only") is not None
        kinds = ["threads"] if alone else ["threads", "asyncio"]
        metafunc.parametrize("client_kind", kinds, scope="module")


@pytest.fixture(scope="module")
def clients(client_kind: Kind) -> Clients:
    """What makes the clients of a test, which runs once with each kind."""
    from tests.both_clients import Clients

    return Clients(client_kind)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what tests report (`record_property("report", ...)`), whether they pass or fail."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            for name, value in getattr(report, "user_properties", ()):
                if name == "report":
                    terminalreporter.write_line(str(value))
