"""The models that we ship, held against all that is known of what servers send."""

from __future__ import annotations

import json
from functools import cache

import pytest

from generator.facts.server_model import EVERYWHERE
from generator.interpret.shapes import ShapeField
from generator.json_types import table, texts
from generator.pipeline import Built, Options, make
from generator.spec.shipped import shipped_spec
from tests.generator.dumps import EVIDENCE, spec_of

SEEN = EVIDENCE / "seen_fields.json"
# Classes that are gone in 4.22 with the commands that answered them.
GONE = {"ExternalFirewallResponse", "SrxFirewallResponse"}
# What a 4.22 server always sends, and some older one does not publish: reading it there raises.
LATER = {
    ("AutoScaleVmGroupResponse", "availablevirtualmachinecount"),
    ("BackupScheduleResponse", "id"),
    ("KubernetesUserVmResponse", "deleteprotection"),
    ("KubernetesUserVmResponse", "isetcdnode"),
    ("KubernetesUserVmResponse", "isexternalnode"),
    ("LdapConfigurationResponse", "id"),
    ("UsageTypeResponse", "id"),
    ("UsageTypeResponse", "name"),
    ("DiskOfferingResponse", "state"),
    ("GuestOSResponse", "name"),
    ("RoleResponse", "state"),
    ("ServiceOfferingResponse", "state"),
}
# Older type words for values of the same form: digits in a text, a date as text.
SAME_VALUES = {
    ("HostForMigrationResponse", "memoryallocated"),
    ("HostForMigrationResponse", "managementserverid"),
    ("UsageRecordResponse", "enddate"),
    ("UsageRecordResponse", "startdate"),
}
# Of another form in 4.17: a text that is a map since, a list that is one object since. `diff` says
# that they break callers.
OTHER_FORM = {
    ("AutoScaleVmProfileResponse", "otherdeployparams"),
    ("ConditionResponse", "counter"),
}
# An expunged machine comes back with hardly a field: reading them raises, as designed.
EXPUNGED = 1
# The ids that no server always sends, and why.
WITHOUT_ID = {
    "GuestOsMappingResponse",  # twelve rows that upgrades of the server added have none
    "GuiThemeResponse",  # root admins only
    "HypervisorCapabilitiesResponse",  # two rows that upgrades of the server added have none
    "UnmanagedInstanceDiskResponse",  # the hypervisor's id of a disk, which some have
}
# Objects that have a model of their own here and are counted there with those of the full class:
# the providers in services, the zones and pools in snapshot policies.
COUNTED_TOGETHER = {"ProviderResponse": 822, "ZoneResponse": 3, "StoragePoolResponse": 3}


@cache
def _shipped() -> Built:
    return make(shipped_spec("4.22"), Options(shipped=True), formatted=False)


@cache
def _fields() -> dict[str, dict[str, ShapeField]]:
    shapes = _shipped().shapes.shapes
    return {cls: {entry.wire: entry for entry in shape.fields} for cls, shape in shapes.items()}


def _never() -> set[tuple[str, str]]:
    return _shipped().sources.corrections.never


def test_every_id_that_the_server_always_sends_is_there_to_read() -> None:
    optional = {
        cls for cls, fields in _fields().items() if "id" in fields and not fields["id"].required
    }

    assert optional == WITHOUT_ID


@pytest.mark.parametrize("name", ["4.17", "4.18", "4.20", "4.22-user"])
def test_every_field_that_another_server_publishes_is_declared(name: str) -> None:
    other = make(spec_of(name), Options(package="acme", standalone=True), formatted=False)
    ours = _fields()

    problems: list[str] = []
    for cls, shape in other.shapes.shapes.items():
        if cls in GONE:
            continue
        published = {entry.wire: entry for entry in shape.fields}
        for wire, entry in published.items():
            found = ours[cls].get(wire)
            if found is None:
                if wire not in EVERYWHERE:
                    problems.append(f"{cls}.{wire} is not declared")
            elif found.type != entry.type and (cls, wire) not in SAME_VALUES | OTHER_FORM:
                problems.append(f"{cls}.{wire}: {entry.type}, here {found.type}")
        problems.extend(
            f"{cls}.{wire} is promised, and not published there"
            for wire, entry in ours[cls].items()
            if entry.required and wire not in published and (cls, wire) not in LATER
        )
    assert problems == []


def test_every_field_that_was_ever_seen_is_declared_and_each_promise_was_kept() -> None:
    classes = table(table(json.loads(SEEN.read_text()))["classes"])

    problems: list[str] = []
    for cls, counts in ((cls, table(entry)) for cls, entry in classes.items()):
        always, ours = texts(counts["always"]), _fields()[cls]
        sometimes = table(counts["sometimes"])
        others = EXPUNGED if cls == "UserVmResponse" else COUNTED_TOGETHER.get(cls, 0)
        seen = {*always, *sometimes}
        problems.extend(f"{cls}.{wire} is not declared" for wire in seen - ours.keys())
        problems.extend(
            f"{cls}.{wire} is promised, and was not always sent"
            for wire, entry in ours.items()
            if entry.required
            and wire not in always
            and sometimes.get(wire) != int(str(counts["objects"])) - others
        )
    assert problems == []


def test_every_field_of_the_servers_own_classes_is_declared() -> None:
    server = _shipped().sources.server

    missing = {
        (cls, entry.name)
        for cls, ours in _fields().items()
        for entry in server.fields(cls)
        if entry.name not in ours and entry.name not in EVERYWHERE
    }
    assert missing == _never()
