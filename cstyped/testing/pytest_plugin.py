"""pytest fixtures: `fake_cloud`, a fresh local CloudStack, and `fake_client`, a client of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cstyped import Client
    from cstyped.testing import FakeCloud


@pytest.fixture
def fake_cloud() -> Iterator[FakeCloud]:
    """A FakeCloud of its own for the test."""
    from cstyped.testing import FakeCloud

    with FakeCloud() as cloud:
        yield cloud


@pytest.fixture
def fake_client(fake_cloud: FakeCloud) -> Iterator[Client]:
    """A client of `fake_cloud`, signed with the root admin's API keys."""
    with fake_cloud.client() as client:
        yield client
