"""Each target of the fuzzer, for a moment: `make fuzz` gives it the time that it needs."""

from __future__ import annotations

from importlib import import_module
from random import Random

import pytest

from tests.fuzz.__main__ import TARGETS

TRIES = {"answers": 300, "dumps": 150, "configs": 300, "parameters": 15}


@pytest.mark.parametrize("target", TARGETS)
def test_random_bytes_find_nothing_wrong(target: str) -> None:
    run = import_module(f"tests.fuzz.{target}").run
    for seed in range(TRIES[target]):
        run(Random(seed).randbytes(400))
