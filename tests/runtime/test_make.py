"""`cstyped.testing.make` makes valid objects for tests that need no cloud."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from typing import Any, assert_type
from uuid import UUID

import pytest

import cstyped.models
from cstyped import LoadBalancerRuleInstance, Model, Nic, VirtualMachine, Volume, Zone
from cstyped.testing import make
from tests.runtime.specimens import ListMachinesRequest, Machine


def test_every_class_of_answers_can_be_made_and_fits_its_model() -> None:
    for name in dir(cstyped.models):
        model = getattr(cstyped.models, name)
        if isinstance(model, type) and issubclass(model, Model):
            made = make(model)

            assert model.model_validate_json(made.model_dump_json(), strict=True) == made


def test_what_is_promised_has_a_plausible_value_and_the_rest_is_none() -> None:
    machine = make(VirtualMachine)

    assert UUID(machine.id)
    assert UUID(machine.zoneid)
    assert machine.name == machine.displayname == "virtual-machine"
    assert machine.state == "Running"
    assert machine.hypervisor == "KVM"
    assert machine.created == datetime(2026, 1, 1, tzinfo=UTC)
    assert machine.securitygroup == []
    assert machine.hostname is None
    assert make(Zone, id=machine.zoneid).networktype == "Advanced"


def test_an_object_that_is_promised_inside_is_made_as_well() -> None:
    assert make(LoadBalancerRuleInstance).loadbalancerruleinstance.state == "Running"


def test_what_is_given_is_kept_and_objects_inside_are_completed() -> None:
    machine = make(
        VirtualMachine,
        name="web",
        state="Stopped",
        created="2026-11-23T17:49:39+0000",
        nic=[{"ipaddress": "10.1.1.10"}, make(Nic, isdefault=True)],
    )

    assert_type(machine, VirtualMachine)
    assert machine.name == machine.displayname == "web"
    assert machine.state == "Stopped"
    assert machine.created == datetime(2026, 11, 23, 17, 49, 39, tzinfo=UTC)
    assert [nic.ipaddress for nic in machine.nic] == ["10.1.1.10", None]
    assert [nic.traffictype for nic in machine.nic] == ["Guest", "Guest"]


def test_the_same_call_makes_an_equal_object_and_another_name_another_id() -> None:
    assert make(VirtualMachine, name="web") == make(VirtualMachine, name="web")
    assert make(VirtualMachine, name="web").id != make(VirtualMachine, name="db").id
    assert make(VirtualMachine).id != make(Volume).id


def test_the_model_may_be_of_any_package() -> None:
    assert make(Machine, cpunumber=4).cpunumber == 4


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"hostnam": "h"}, "VirtualMachine has no field 'hostnam'; did you mean 'hostname'?"),
        ({"nic": [{"ip": "1"}]}, "Nic has no field 'ip'"),
        ({"cpunumber": "many"}, "VirtualMachine: cpunumber: Input should be a valid integer"),
        ({"nic": [make(Nic), 5]}, r"VirtualMachine: nic\.1: Input should be"),
        ({"name": None}, "VirtualMachine: name: Input should be a valid string$"),
        ({"state": "running"}, "state is never 'running'; did you mean 'Running'?"),
    ],
)
def test_a_wrong_field_is_refused_where_it_is_given(
    given: dict[str, Any],  # Any: wrong on purpose
    text: str,
) -> None:
    with pytest.raises(TypeError, match=text):
        make(VirtualMachine, **given)


def test_a_value_of_a_newer_server_is_taken() -> None:
    assert make(VirtualMachine, state="Hibernated").model_dump()["state"] == "Hibernated"


def test_only_classes_of_answers_are_made() -> None:
    with pytest.raises(TypeError, match="ListMachinesRequest is no class of answers"):
        make(ListMachinesRequest)  # type: ignore[type-var]  # refused by checkers, too


def test_the_extra_is_not_needed_for_it() -> None:
    program = """
import sys
sys.modules["httptools"] = sys.modules["yaml"] = sys.modules["requests"] = None
from cstyped import Zone
from cstyped.testing import make
print(make(Zone, name="eu-1").name)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)

    assert (done.stdout, done.stderr) == ("eu-1\n", "")
