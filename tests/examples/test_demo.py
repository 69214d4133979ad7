"""The demo, on a cloud of its own and on one that the environment names."""

from __future__ import annotations

import pytest

from cstyped.testing import FakeCloud
from examples import demo

from .conftest import Run


def test_the_demo_runs_on_a_cloud_of_its_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("ENDPOINT", "PROFILE"):
        monkeypatch.delenv(f"CLOUDSTACK_{name}", raising=False)

    code = demo.main()

    told = capsys.readouterr()
    assert told.err == ""
    assert code == 0
    for number in range(1, 7):
        assert f"\n{number}. " in told.out
    assert "Running" in told.out
    assert "NotFound, code 431, of listVirtualMachines" in told.out


def test_the_demo_only_reads_from_a_real_cloud(run: Run, cloud: FakeCloud) -> None:
    ended = run("demo")

    assert ended.code == 0, ended.err
    assert cloud.endpoint in ended.out
    assert set(cloud.commands()) == {"listCapabilities", "listZones", "listVirtualMachines"}


def test_the_demo_fails_when_a_step_does(run: Run, cloud: FakeCloud) -> None:
    cloud.fail_next("listZones", errorcode=530, times=10)

    ended = run("demo")

    assert ended.code == 1
    assert "The demo failed. InternalError: listZones" in ended.err
