"""What all tests share: property tests that do not judge how fast the machine is, a worker more
than there are cores, and interrupts.
"""

from __future__ import annotations

import os
import signal

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("cstyped", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("cstyped")

# A shell lets what runs in its background ignore interrupts, and so all that is started there.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """`-n auto`: jobs and sessions are often waited for, so that one worker's core is free."""
    return (os.cpu_count() or 1) + 1
