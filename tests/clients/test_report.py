"""What `make clients` makes of steps that failed."""

from __future__ import annotations

import pytest

from .__main__ import main
from .report import failed, report
from .steps import Steps, UnmetError, hold, refused


def test_a_step_that_raises_is_counted_with_its_reason() -> None:
    steps = Steps("cs")
    with steps.step("a list is empty"):
        pass
    with steps.step("a machine runs"):
        hold(False, "it is stopped")

    assert steps.count == 2
    assert failed([steps])
    assert "  a machine runs: it is stopped" in report([steps])


def test_a_step_that_needs_what_an_earlier_one_did_not_make_says_so() -> None:
    steps = Steps("cs")
    with steps.step("a machine is stopped"):
        steps["machine"].stop()

    assert "not run: there is no machine" in report([steps])


def test_what_is_not_refused_fails() -> None:
    with pytest.raises(UnmetError, match="it was not refused"), refused():
        pass


def test_a_refusal_in_other_words_fails() -> None:
    with pytest.raises(UnmetError, match="has no '431'"), refused("431"):
        raise ValueError("error 530")


def test_a_client_that_is_not_installed_is_named_and_fails_nothing() -> None:
    steps = Steps("py-acs-sdk", absent="it needs acs_sdk, which is not installed")

    assert not failed([steps])
    assert "py-acs-sdk was not run: it needs acs_sdk" in report([steps])


def test_a_client_that_there_is_not_ends_the_program() -> None:
    with pytest.raises(SystemExit, match="no such client: sc"):
        main(["sc"])
