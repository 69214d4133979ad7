"""Recorded cassettes, played to the client to their end."""

from __future__ import annotations

import re
import warnings
from dataclasses import replace
from pathlib import Path

import pytest
from vcr.errors import CannotOverwriteExistingCassetteException

from cstyped import ApiKeys, Client
from cstyped.testing import FakeCloud
from tests.both_clients import Clients
from tests.record import SCENES, record_live
from tests.replay.exchanges import load
from tests.replay.player import play, playable
from tests.replay.test_recordings import problems

from .recorder import FOLDER, HIDDEN, recorder, without_secrets

ENDPOINT = "http://127.0.0.1/client/api"  # nobody listens there


@pytest.mark.parametrize("scene", SCENES)
def test_a_cassette_is_played_to_its_end_and_gives_what_was_recorded(
    scene: str, clients: Clients
) -> None:
    exchanges = [replace(x, body=without_secrets(x.body)) for x in playable(load(scene))]

    with recorder("none").use_cassette(f"{scene}.yaml") as cassette, warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", DeprecationWarning)  # of parameters that were recorded
        outcomes = list(play(ENDPOINT, exchanges, strict=True, clients=clients))

    assert cassette.all_played
    assert [problem for outcome in outcomes for problem in problems(outcome)] == []


@pytest.mark.parametrize("scene", SCENES)
def test_no_cassette_holds_a_secret(scene: str) -> None:
    text = (FOLDER / f"{scene}.yaml").read_text("utf-8")

    for name in ("sessionkey", "apiKey", "signature", "password"):
        shown = set(re.findall(rf"[?&\s]{name}=([^&;\s]*)", text, re.IGNORECASE))
        assert shown <= {HIDDEN}, name
    for name in ("sessionkey", "apikey", "secretkey", "privatekey"):
        shown = set(re.findall(rf'"{name}":\s*"([^"]*)"', text))
        assert shown <= {HIDDEN}, name


def test_a_call_with_other_parameters_is_not_answered_by_a_recorded_one() -> None:
    keys = ApiKeys("key", "secret")

    with (
        recorder("none").use_cassette("api_keys.yaml"),
        Client(ENDPOINT, keys, retries=0) as client,
        pytest.raises(CannotOverwriteExistingCassetteException),
    ):
        client.list_zones(name="another")


def test_a_live_cloud_is_recorded_by_reads_alone_and_without_a_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "reads.yaml"
    for name in ("KEY", "SECRET", "PROFILE", "DOMAIN"):
        monkeypatch.delenv(f"CLOUDSTACK_{name}", raising=False)
    with FakeCloud() as cloud:
        monkeypatch.setenv("CLOUDSTACK_ENDPOINT", cloud.endpoint)
        monkeypatch.setenv("CLOUDSTACK_USERNAME", "admin")
        monkeypatch.setenv("CLOUDSTACK_PASSWORD", "password")

        record_live(path)

        asked = set(cloud.commands()) - {"login", "logout"}
    assert asked
    assert all(command.startswith("list") for command in asked)
    text = path.read_text("utf-8")
    assert text.count("\n- request:") + text.startswith("- request:") == len(asked) + 2
    assert "=password" not in text
    assert set(re.findall(r'"sessionkey":"([^"]*)"', text)) == {HIDDEN}
