"""Run random programs until they have done so much: `python -m tests.stateful OPERATIONS`."""

from __future__ import annotations

import sys
from collections import Counter

from tests.stateful.test_programs import run


def main() -> None:
    """Print what the programs were told; a wrong word ends the run with its program."""
    told: Counter[str] = Counter()
    while told.total() < int(sys.argv[1]):
        told += run(examples=20, steps=50)
        ends = ", ".join(f"{count} {end}" for end, count in told.most_common())
        print(f"{told.total()} operations: {ends}", flush=True)


if __name__ == "__main__":
    main()
