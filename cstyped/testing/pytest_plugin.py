"""pytest fixtures: `fake_cloud`, a fresh local CloudStack, with `fake_client` and
`fake_async_client`, clients of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cstyped import Client
    from cstyped.aio import AsyncClient
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


@pytest.fixture
def fake_async_client(fake_cloud: FakeCloud) -> Iterator[AsyncClient]:
    """The same for asyncio. A test, or a fixture of its own, may use it in any event loop."""
    import asyncio

    from cstyped.aio import AsyncClient

    client = AsyncClient(fake_cloud.endpoint, fake_cloud.api_keys)
    yield client
    # Its connections went with the loop that they belong to.
    asyncio.run(client.close())
