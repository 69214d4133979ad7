"""pytest fixtures: `fake_cloud`, a fresh local CloudStack, with `fake_client` and
`fake_async_client`, clients of it.

`@pytest.mark.fakecloud(version="4.20", job_seconds=0)` on a test, a class or a module says what
FakeCloud is made with; a nearer mark adds to those around it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from cstyped import Client
    from cstyped.aio import AsyncClient
    from cstyped.testing import FakeCloud


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "fakecloud(**options): what FakeCloud of the fixture fake_cloud is made with"
    )


@pytest.fixture
def fake_cloud(request: pytest.FixtureRequest) -> Iterator[FakeCloud]:
    """A FakeCloud of its own for the test, with the options of its marks `fakecloud`."""
    from cstyped.testing import FakeCloud

    options: dict[str, Any] = {}  # Any: whatever was written in the mark; FakeCloud refuses it
    for mark in reversed(list(request.node.iter_markers("fakecloud"))):
        if mark.args:
            raise pytest.UsageError("the mark fakecloud takes options by name only")
        options |= mark.kwargs
    with FakeCloud(**options) as cloud:
        yield cloud


@pytest.fixture
def fake_client(fake_cloud: FakeCloud) -> Iterator[Client]:
    """A client of `fake_cloud`, signed with the root administrator's API keys."""
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
