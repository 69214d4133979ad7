"""What FakeCloud does not know, it says."""

from __future__ import annotations

from cstyped.testing import FakeCloud

from .asking import Asker


def test_a_command_that_is_not_modelled_is_refused_and_the_switch_named(admin: Asker) -> None:
    answer = admin.raw("notifyBaremetalProvisionDone", mac="02:00:00:00:00:01")

    said = answer.json()["baremetalprovisiondone"]["errortext"]
    assert answer.status_code == 530
    assert "notifyBaremetalProvisionDone" in said
    assert "guess=True" in said
    assert "--guess" in said


def test_what_is_not_modelled_is_counted(admin: Asker) -> None:
    admin.refused("notifyBaremetalProvisionDone", mac="02:00:00:00:00:01")
    admin.refused("notifyBaremetalProvisionDone", mac="02:00:00:00:00:01")
    admin.ask("listZones")

    assert admin.cloud.unmodelled == {"notifyBaremetalProvisionDone": 2}


def test_a_guess_answers_and_is_counted_too(guessing: Asker) -> None:
    assert guessing.done("notifyBaremetalProvisionDone", mac="02:00:00:00:00:01")["success"]

    assert guessing.cloud.unmodelled == {"notifyBaremetalProvisionDone": 1}


def test_parameters_are_checked_before_it_is_said_that_a_command_is_not_modelled(
    admin: Asker,
) -> None:
    assert admin.refused("notifyBaremetalProvisionDone") == (431, 9999)
    assert admin.cloud.unmodelled == {}


def test_a_list_of_what_nobody_made_is_empty(admin: Asker) -> None:
    assert admin.ask("listNsxControllers") == {}
    assert admin.cloud.unmodelled == {}


def test_a_list_that_is_not_modelled_is_refused_once_there_is_something_to_list() -> None:
    with FakeCloud() as cloud:
        cloud.state.add("Idp", orgName="example")

        assert Asker(cloud).refused("listIdps") == (530, 9999)
