"""The benchmarks run, and write the same page of the same figures."""

from __future__ import annotations

import pytest

from benchmarks import commands, comparison, page
from benchmarks.answers import pages_of_machines
from benchmarks.plot import curves
from benchmarks.processes import answering


@pytest.mark.parametrize("kind", ["cs", "cstyped", "floor"])
def test_each_client_gets_all_pages(kind: str) -> None:
    client = comparison.Client(kind)
    with answering(*pages_of_machines(1_000)) as endpoint:
        assert client.value("all", 1, endpoint) > 0


def test_many_jobs_take_a_list_a_round_and_one_request_for_each_result() -> None:
    _, requests = comparison.jobs(comparison.Client("cstyped"), 10)

    assert requests == 3 + 10


def test_a_package_can_have_more_commands_than_the_server() -> None:
    names = [command.name for command in commands.of(2_000).commands]

    assert len(set(names)) == 2_000
    assert names == sorted(names)


def test_the_page_shows_each_ratio_by_its_client() -> None:
    text = page.text(
        ["cstyped", "the floor"],
        {"a call": {"cs": 1.0, "cstyped": 0.5, "the floor": 0.25}},
        ["3 requests."],
        rounds=7,
        machine="A machine.",
    )

    assert "| ratio to cs | cstyped | the floor |\n|---|---|---|\n| a call | 0.50 | 0.25 |" in text
    assert "- 3 requests.\n\nA machine.\n" in text


def test_a_curve_has_all_its_points_and_the_same_ones_each_time() -> None:
    lines = {"one": [(10, 1.0), (100, 2.0)], "other": [(10, 3.0), (100, 4.0), (1_000, 5.0)]}

    image = curves("How it grows", "rows", "ms", lines)

    points = [line.count(",") for line in image.splitlines() if "polyline" in line]
    assert points == [2, 3]
    assert image == curves("How it grows", "rows", "ms", lines)
