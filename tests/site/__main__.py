"""Look at the built site: `make docs-check`. Exit status 1 where something is wrong."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .browser import looked_at
from .links import problems
from .serving import served

_SITE = Path(__file__).parents[2] / "site"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pictures", type=Path, help="a folder for screenshots")
    pictures: Path | None = options.parse_args().pictures
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    found = list(problems(_SITE))
    with served(_SITE) as address:
        seen = list(looked_at(address, pictures))
    found += [
        f"{one.page} ({one.size}, {one.colours}): {problem}"
        for one in seen
        for problem in one.problems
    ]
    pages = sum(1 for _ in _SITE.rglob("*.html"))
    print("\n".join(found))
    print(f"{pages} pages with their links, {len(seen)} views in a browser: {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
