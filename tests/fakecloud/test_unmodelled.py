"""What FakeCloud does not know, it says."""

from __future__ import annotations

from cstyped.testing import FakeCloud

from .asking import Asker


def test_a_command_that_is_not_modelled_is_refused_and_the_switch_named(admin: Asker) -> None:
    answer = admin.raw("generateAlert", name="smoke", description="d", type="1")

    said = answer.json()["generatealertresponse"]["errortext"]
    assert answer.status_code == 530
    assert "generateAlert" in said
    assert "guess=True" in said
    assert "--guess" in said


def test_what_is_not_modelled_is_counted(admin: Asker) -> None:
    admin.refused("generateAlert", name="smoke", description="d", type="1")
    admin.refused("generateAlert", name="smoke", description="d", type="1")
    admin.ask("listZones")

    assert admin.cloud.unmodelled == {"generateAlert": 2}


def test_a_guess_answers_and_is_counted_too(guessing: Asker) -> None:
    assert guessing.done("generateAlert", name="smoke", description="d", type="1")["success"]

    assert guessing.cloud.unmodelled == {"generateAlert": 1}


def test_parameters_are_checked_before_it_is_said_that_a_command_is_not_modelled(
    admin: Asker,
) -> None:
    assert admin.refused("generateAlert", name="smoke") == (431, 9999)
    assert admin.cloud.unmodelled == {}


def test_a_list_of_what_nobody_made_is_empty(admin: Asker) -> None:
    assert admin.ask("listNsxControllers") == {}
    assert admin.cloud.unmodelled == {}


def test_a_list_that_is_not_modelled_is_refused_once_there_is_something_to_list() -> None:
    with FakeCloud() as cloud:
        cloud.state.add("Idp", orgName="example")

        assert Asker(cloud).refused("listIdps") == (530, 9999)
