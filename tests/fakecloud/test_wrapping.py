"""What a command makes of what goes wrong inside of it, by api_spec/fake/wrapped.toml."""

from __future__ import annotations

from .asking import Asker


def test_what_a_command_catches_is_answered_with_a_code_of_its_own(admin: Asker) -> None:
    machine = admin.machine()["id"]
    admin.done("createVMSnapshot", virtualmachineid=machine, name="a")

    # InvalidParameterValueException: 431 by itself, 530 where the command catches it.
    again = admin.refused("createVMSnapshot", virtualmachineid=machine, name="a")
    assert again == (530, 9999)
    assert admin.refused("createSSHKeyPair", name="") != (530, 9999)
    admin.ask("createSSHKeyPair", name="k")
    assert admin.refused("createSSHKeyPair", name="k") == (431, 4350)


def test_the_phase_before_a_job_is_another_than_the_job(admin: Asker) -> None:
    disk = admin.first("listDiskOfferings", name="Small")["id"]
    volume = admin.done(
        "createVolume", name="v", diskofferingid=disk, zoneid=admin.ids()["zoneid"]
    )["volume"]["id"]

    # createSnapshot catches what its job raises, not what it finds out before.
    assert admin.refused("createSnapshot", volumeid=volume) == (431, 4350)


def test_what_is_found_before_a_command_begins_is_not_its_to_catch(
    admin: Asker, user: Asker
) -> None:
    machine = admin.machine()["id"]

    assert user.refused("createVMSnapshot", virtualmachineid=machine)[0] == 531
