"""Take scenes of a live server into tests/recordings: `python -m tests.scene_intake FOLDER FILE...`

A file has the exchanges as they were recorded, in the form of those in tests/recordings/4.22. Kept
is what a test needs of them, an exchange a line: polls of jobs that still ran, credentials and
headers are left out, secrets and the server's own descriptions of its API become X.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any  # JSON of a server

from cstyped.errors.secret_names import is_secret

from .replay.exchanges import CREDENTIALS

RECORDINGS = Path(__file__).resolve().parent / "recordings"
MASK = "X"
# In the URL of a console, and in what an upload is signed with.
_TOKEN = re.compile(r"(token=)[^&\"\\]+")
_PRIVATE_KEY = re.compile(r"(PRIVATE KEY-----)[^-]+(-----END)")
_SIGNED_UPLOADS = frozenset({"metadata", "signature"})


def taken_in(exchanges: list[Any]) -> Iterator[dict[str, Any]]:
    """The exchanges as they are kept, without those that say nothing."""
    for exchange in exchanges:
        request, response = exchange["request"], exchange["response"]
        params = dict(request["params"])
        if params["command"] == "queryAsyncJobResult" and _runs_still(response["body"]):
            continue
        yield {
            "note": exchange["note"],
            "request": {
                "method": request["method"],
                "as": request.get("as") or "admin",
                "params": [
                    [name, MASK if _hides(name) else value]
                    for name, value in request["params"]
                    if name.lower() not in CREDENTIALS
                ],
                "signed": request["signed"],
                "cookie": None,
            },
            "response": {
                "status": response["status"],
                "headers": [],
                "body": _masked_body(params["command"], response["body"]),
            },
        }


def _runs_still(body: str) -> bool:
    (inside,) = json.loads(body, strict=False).values()
    return bool(inside.get("jobstatus") == 0)


def _hides(name: str) -> bool:
    # What machines are told at their start is secret in general, and part of what a scene is about.
    return is_secret(name) and name != "userdata"


def _masked_body(command: str, body: str) -> str:
    if not body.startswith("{"):
        return body
    document = json.loads(body, strict=False)
    masked = _masked(document, command)
    # A body without secrets stays as the server wrote it.
    return body if masked == document else json.dumps(masked, separators=(",", ":"))


def _masked(value: Any, command: str, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _masked(each, command, key) for key, each in value.items()}
    if isinstance(value, list):
        return [_masked(each, command, name) for each in value]
    if not isinstance(value, str) or not value:
        return value
    if command == "listApis" and name in ("description", "since"):
        return MASK
    if command.startswith("getUploadParams") and name in _SIGNED_UPLOADS:
        return MASK
    if _hides(name):
        return MASK
    return _PRIVATE_KEY.sub(rf"\g<1>{MASK}\g<2>", _TOKEN.sub(rf"\g<1>{MASK}", value))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", help="in tests/recordings, such as 4.22-live2")
    parser.add_argument("file", nargs="+", type=Path)
    asked = parser.parse_args()
    folder = RECORDINGS / asked.folder
    folder.mkdir(exist_ok=True)
    for path in asked.file:
        raw = json.loads(path.read_text("utf-8"))
        lines = [
            json.dumps(each, ensure_ascii=False, separators=(",", ":"))
            for each in taken_in(raw["exchanges"])
        ]
        head = f'{{"scene": "{path.stem}", "server": "{raw["server"]}", "exchanges": [\n'
        (folder / path.name).write_text(head + ",\n".join(lines) + "\n]}\n", "utf-8")
        print(f"{path.stem}: {len(lines)} of {len(raw['exchanges'])} exchanges")


if __name__ == "__main__":
    main()
