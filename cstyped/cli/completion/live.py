"""Names and ids that the server knows now: asked quickly or not at all, and kept for a minute."""

from __future__ import annotations

import hashlib
import json
import os
import time
import warnings
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cstyped.cli.access.profiles import read as own_profiles
from cstyped.cli.connecting import client_for, identity
from cstyped.cli.known.resources import Search, search
from cstyped.cli.wanted import Wanted

if TYPE_CHECKING:
    pass

_PATIENCE = 1.5  # seconds for the server to answer
_KEPT = 60.0  # seconds
_KEPT_NOTHING = 10.0  # seconds before a server that did not answer is asked again
_MOST = 500


@dataclass(frozen=True, slots=True)
class Live:
    """What exists: its name and its id."""

    name: str
    id: str


def known(resource: str, parameter: str, wanted: Wanted) -> Sequence[Live]:
    """What a parameter can refer to; nothing where that cannot be found out quickly."""
    how = search(resource, parameter)
    if how is None:
        return ()
    try:
        file = _file(how, wanted)
        kept = _kept(file)
        if kept is not None:
            return kept
        found = _asked(how, wanted)
        _keep(file, found)
    except Exception:  # noqa: BLE001  # whatever it is, a line that is being typed is no place for it
        return ()
    return found


def _asked(how: Search, wanted: Wanted) -> list[Live]:
    from cstyped.cli.given.references import rows_like
    from cstyped.credentials.login import UserLogin
    from cstyped.errors import CloudStackError

    quick = Wanted(profile=wanted.profile, timeout=_PATIENCE)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with client_for(quick) as client:
                if isinstance(client.auth, UserLogin) and client.auth.password is None:
                    return []  # it would be asked for on the terminal
                rows = rows_like(client.options(retries=0), how, "", {})
        except CloudStackError:
            return []
    named = [(row.get(how.by[0]), row.get("id")) for row in rows[:_MOST]]
    return [Live(str(name), str(own)) for name, own in named if name and own]


def _file(how: Search, wanted: Wanted) -> Path:
    """Where the answer is kept: apart for each server and each user of it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text = f"{identity(wanted)}\n{how.command}"
    return folder() / f"{hashlib.sha256(text.encode()).hexdigest()[:32]}.json"


def folder() -> Path:
    """The folder for what is kept, which nobody else can read."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "cstyped"


def _kept(file: Path) -> list[Live] | None:
    try:
        age = time.time() - file.stat().st_mtime
        rows = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return None
    if age > (_KEPT if rows else _KEPT_NOTHING):
        return None
    return [Live(*row) for row in rows]


def _keep(file: Path, found: Sequence[Live]) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    mine = file.with_suffix(f".{os.getpid()}")
    mine.touch(mode=0o600)
    mine.write_text(json.dumps([astuple(one) for one in found]), "utf-8")
    mine.replace(file)


def profiles() -> list[str]:
    """The names of all profiles: our own, and those of other programs."""
    from cstyped.cli.access.others import sections

    names = [*own_profiles().by_name, *(one.name for one in sections() if one.name)]
    return list(dict.fromkeys(names))
