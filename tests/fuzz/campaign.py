"""Fuzz one target in this process: `python -m tests.fuzz.campaign TARGET SECONDS FOLDER`.

A finding does not end it. Each new one, told by where it was raised, is printed and its bytes are
kept in FOLDER. The process ends within atheris, which asks nobody for an exit code.
"""

from __future__ import annotations

import hashlib
import sys
import traceback
from importlib import import_module
from pathlib import Path
from random import Random

import atheris


def main() -> None:
    """Fuzz until the time is over."""
    target, seconds, where = sys.argv[1:]
    with atheris.instrument_imports(include=["cstyped", "generator"]):
        run = import_module(f"tests.fuzz.{target}").run
    folder = Path(where)
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for seed in range(20):  # else it would begin with four bytes, which mean next to nothing
        (corpus / f"seed{seed}").write_bytes(Random(seed).randbytes(1000))
    found: set[str] = set()

    def once(data: bytes) -> None:
        try:
            run(data)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is a finding
            place = _place(error)
            if place not in found:
                found.add(place)
                (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)
                traceback.print_exc()

    limits = [f"-max_total_time={seconds}", "-timeout=120", "-rss_limit_mb=2048", "-max_len=2048"]
    output = [f"-artifact_prefix={folder}/", "-print_final_stats=1", "-len_control=0"]
    atheris.Setup([sys.argv[0], *limits, *output, str(corpus)], once)
    atheris.Fuzz()


def _place(error: BaseException) -> str:
    """What tells two findings apart: the kind of error, and the line of ours that raised it."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "site-packages" not in frame.filename]
    last = (ours or frames)[-1]
    said = str(error)[:60] if isinstance(error, AssertionError) else ""
    return f"{type(error).__name__} at {last.filename}:{last.lineno} {said}"


if __name__ == "__main__":
    main()
