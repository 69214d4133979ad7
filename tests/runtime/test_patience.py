"""How long one question about a job may take."""

from __future__ import annotations

import pytest

from cstyped.jobs.polling import Deadline
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
