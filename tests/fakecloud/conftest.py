"""A cloud whose jobs end at once, and somebody who asks it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cstyped.testing import FakeCloud

from .asking import Asker


@pytest.fixture
def cloud() -> Iterator[FakeCloud]:
    with FakeCloud(job_seconds=0) as cloud:
        yield cloud


@pytest.fixture
def admin(cloud: FakeCloud) -> Asker:
    return Asker(cloud)


@pytest.fixture
def guessing() -> Iterator[Asker]:
    """The administrator of a fake that guesses what it does not know."""
    with FakeCloud(job_seconds=0, guess=True) as cloud:
        yield Asker(cloud)


@pytest.fixture
def user(admin: Asker) -> Asker:
    """A plain user with keys."""
    admin.ask(
        "createAccount",
        accounttype="0",
        account="dev",
        username="dana",
        password="secret",
        firstname="Dana",
        lastname="D",
        email="dana@example.test",
    )
    found = admin.ask("listUsers", username="dana")["user"][0]
    keys = admin.ask("registerUserKeys", id=found["id"])["userkeys"]
    return Asker(admin.cloud, keys["apikey"], keys["secretkey"])
