"""Record the cassettes: `make cassettes`.

Each scene of tests/recordings is served, byte by byte, to the client over HTTP, and vcrpy records
what passes. With --live (`make cassettes LIVE=1`) calls that only read are recorded instead, of the
cloud that CLOUDSTACK_ENDPOINT and credentials name, in tests/cassettes/live/.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cstyped import Client, CloudStackError

from .cassettes.recorder import FOLDER, recorder
from .replay.exchanges import load
from .replay.player import play, playable
from .replay.server import ReplayServer

SCENES = ("login_session", "api_keys", "vm_lifecycle", "job_failures", "zone_deploy", "plain_user")
_LIVE_READS = ("listZones", "listServiceOfferings", "listTemplates", "listNetworks", "listHosts")


def record_scene(scene: str) -> Path:
    """Play a scene to the client and record it; the old cassette is replaced at the end."""
    path = FOLDER / f"{scene}.yaml"
    path.unlink(missing_ok=True)
    exchanges = playable(load(scene))
    with ReplayServer(exchanges) as server, recorder("all").use_cassette(path.name):
        for _ in play(server.endpoint, exchanges, strict=False):
            pass
    if server.surprises or server.left:
        raise SystemExit(f"{scene}: not as recorded: {server.surprises or server.left}")
    return path


def record_live(path: Path) -> None:
    """Record calls that only read on the cloud that the environment names."""
    with recorder("all").use_cassette(str(path)), Client.from_env() as client:
        for command in _LIVE_READS:
            params = {"templatefilter": "featured"} if command == "listTemplates" else {}
            try:
                answer = client.call(command, params)
            except CloudStackError as error:
                print(f"{command}: {error}", file=sys.stderr)
            else:
                print(f"{command}: {answer.get('count', 0)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--live", action="store_true", help="record from CLOUDSTACK_ENDPOINT")
    if parser.parse_args().live:
        try:
            record_live(FOLDER.parent / "live" / "reads.yaml")
        except CloudStackError as error:
            sys.exit(str(error))
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    for scene in SCENES:
        path = record_scene(scene)
        print(f"{path.name}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
