"""Golden packages: `python -m tests.generator.golden` writes what the generator gives now.

Each folder in tests/golden/ has a dump, perhaps an overlay, and the package expected of them.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.output.render import Tree
from generator.pipeline import Options, make
from generator.spec.load import read_spec
from tests.generator.dumps import ROOT

GOLDEN = ROOT / "tests" / "golden"
NAMES = tuple(sorted(path.parent.name for path in GOLDEN.glob("*/dump.json")))


def package(name: str) -> str:
    """The name of a golden package: no two are the same, so that one check can see them all."""
    return f"golden_{name}"


def expected(name: str) -> Path:
    return GOLDEN / name / package(name)


def rebuilt(name: str) -> Tree:
    """The files of a golden package, by path, as the generator makes them now."""
    folder = GOLDEN / name
    overlay = folder / "overlay.toml"
    spec, _ = read_spec((folder / "dump.json").read_bytes(), "dump.json")
    options = Options(
        package=package(name),
        standalone=True,
        spec_name="dump.json",
        overlays=(overlay,) if overlay.exists() else (),
    )
    return make(spec, options).tree


def accept() -> None:
    for name in NAMES:
        shutil.rmtree(expected(name), ignore_errors=True)
        for path, text in rebuilt(name).items():
            file = expected(name) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")


if __name__ == "__main__":
    accept()
