"""`python -m tests.fakecloud.fidelity`: the figures, and all differences without a known reason."""

from __future__ import annotations

from .beside import beside
from .known import servers


def main() -> None:
    for server in servers():
        outcome = beside(server)
        print(outcome.figures)
        for difference in outcome.surprises:
            print(f"  {difference.level.name.lower():6} {difference}")
        for gone in outcome.outlived:
            print(f"  agrees {gone}")


if __name__ == "__main__":
    main()
