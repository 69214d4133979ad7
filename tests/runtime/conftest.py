"""What several tests of the runtime need of the machine: certificates, a clock, and no proxy."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Self

import pytest

from cstyped.aio import caller
from cstyped.jobs import background, polling
from cstyped.wire import headers
from tests.runtime.clock import Clock


@pytest.fixture
def proxy_free(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost, made for this run, with its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl to make a certificate with")
    folder = tmp_path_factory.mktemp("tls")
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    command += ["-keyout", str(folder / "key.pem"), "-out", str(folder / "ca.pem")]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture
def noon(monkeypatch: pytest.MonkeyPatch) -> datetime:
    """The moment at which this machine's clock stands still for those who read headers."""
    moment = datetime(2026, 11, 24, 12, tzinfo=UTC)

    class Standing(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return cls.fromtimestamp(moment.timestamp(), tz)

    monkeypatch.setattr(headers, "datetime", Standing)
    return moment


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """What those who wait for jobs have for a clock."""
    found = Clock()
    monkeypatch.setattr(background, "time", found)
    monkeypatch.setattr(polling, "time", found)
    monkeypatch.setattr(caller, "time", found)
    return found
