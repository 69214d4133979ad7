"""How long to wait for jobs: one question, and the pause behind it."""

from __future__ import annotations

import time

import pytest

from cstyped.jobs.polling import Deadline, rest
from cstyped.settings import Settings

Limits = float | tuple[float, float] | None


def limited(usual: Limits, left: float | None) -> Limits:
    """The limit of a question, where a call has the usual one and so much of the wait is left."""
    return Settings(timeout=usual).within(Deadline(left).longest_poll()).timeout


@pytest.mark.parametrize("usual", [30.0, (5.0, 30.0), None])
def test_a_wait_without_end_leaves_a_question_its_usual_limit(usual: Limits) -> None:
    assert limited(usual, None) == usual


@pytest.mark.parametrize(
    ("usual", "expected"), [(30.0, 9), (None, 9), (2.0, 2), ((5.0, 30.0), (5, 9))]
)
def test_no_question_outlasts_the_wait(usual: Limits, expected: Limits) -> None:
    assert limited(usual, 9) == pytest.approx(expected, abs=0.5)


def test_a_question_at_the_end_of_the_wait_has_time_for_an_answer() -> None:
    assert limited(30.0, 0.001) == 1.0


def test_nobody_sleeps_beyond_the_end_of_the_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)

    rest(60.0, Deadline(9))
    rest(60.0, Deadline(0))

    assert 0 <= slept[0] <= 9
    assert slept[1] == 0


def test_within_the_wait_a_rest_is_as_long_as_was_asked_and_a_fifth_at_most(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)

    for _ in range(100):
        rest(10.0, Deadline(None))

    assert all(10.0 <= seconds <= 12.0 for seconds in slept)
    # So many programs that began together do not stay in step.
    assert len(set(slept)) > 1
