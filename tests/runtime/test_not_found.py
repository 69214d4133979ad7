"""What no longer exists is told from what is wrong, by the server's words."""

from __future__ import annotations

import json
import pickle
from collections.abc import Mapping

import pytest

from cstyped import Client, NotFound
from cstyped.errors import ApiError, JobFailed, JobTargetNotFound, ParameterError
from cstyped.errors.sent import Sent
from cstyped.testing import FakeCloud
from cstyped.wire.call import Answer
from cstyped.wire.error_answer import error_from_answer
from tests.runtime.specimens import Machine, ScriptedClient

UNKNOWN_ID = (
    "Unable to execute API command destroyvirtualmachine due to invalid value. Invalid parameter"
    " {} value={} due to incorrect long value format, or entity does not exist or due to"
    " incorrect parameter annotation for the field in api cmd class."
)
ID = "de574212-c834-4ed3-bacd-4ea7b6c4f295"

# From recordings of 4.22, and the server's source (its class behind it).
GONE = (
    UNKNOWN_ID.format("id", ID),
    UNKNOWN_ID.format("jobid", "00000000-0000-0000-0000-000000000000"),
    UNKNOWN_ID.format("id", "not-a-uuid"),
    "Unable to find UUID for id [24] of type [Volume]",
    "A key pair with name 'lv-none' does not exist for account admin in specified domain id",
    "Config parameter with name nothing.like.this doesn't exist",
    "Failed to delete Region: 78, Region not found",
    "Please pass a valid GuestOS Id",
    "Unable to find SystemVm with id 37. patchSystemVm API can be used to patch CPVM / SSVM only.",
    "Unable to find account name=acct-a in specified domain id",
    "User with specified API key does not exist",
    "unable to find a virtual machine with id 17",  # UserVmManagerImpl
    "unable to find network with id 17",  # NetworkServiceImpl
    "unable to find template with id 17",  # TemplateManagerImpl
    "unable to find a snapshot with id 17",  # SnapshotManagerImpl
    "Unable to find ip address by id",  # DisassociateIPAddrCmd
    "The specified account does not exist in the system",  # AccountManagerImpl
    "The specified user doesn't exist in the system",  # AccountManagerImpl
    "Failed to delete domain 17, domain not found",  # DomainManagerImpl
    "A zone with ID: 17 does not exist.",  # ConfigurationManagerImpl
    "Host with ID 17 not found",  # ResourceManagerImpl
    "No such volume",  # SnapshotHelper
    "Invalid network id is given",  # NetworkACLServiceImpl
    "Invalid role id provided",  # DeleteRoleCmd
    "Invalid global load balancer rule id: 17",  # GlobalLoadBalancingRulesServiceImpl
    "Unable to find Physical Network with id=17",
    "Traffic Type with id=17doesn't exist in the system",  # NetworkServiceImpl
    "Could not find volume with id=17",
    "Requested disk offering has been removed.",
)
WRONG = (
    UNKNOWN_ID.format("id", ""),
    "A zone with that name already exists. Please specify a unique zone name.",
    'Cron expression must consist of 6 fields (found 4 in "0 * * nonsense")',
    'No password found for VM [VM instance {"id":3,"state":"Running"}]',
    "The KVM hypervisor supported for QCOW2 file format, is not found on the zone",
    "The Operator XX does not exist; Unable to create Condition.",
    "Either load balancer rule ID or health check policy ID should be specified",
    "Invalid arguments. At least one of region id, rule id must be specified",
    "Volume has to be detached before it can be deleted",
    "Please specify a volume that is not attached to any VM.",
    "Unable to find a default network to start a vm",
    "Unable to find network with trafficType Guest and guestType Shared in zone 1",
    "Unable to find physical network which match the tags 17",
    "Unable to find the Network Element implementing the Service Provider 'VirtualRouter'",
    "can't find image store provider: X",
    "Session not found for the logout process.",
    "Can't specify page parameter when pagesize is -1 (Unlimited)",
)


def refused(text: str, code: int = 431) -> ApiError:
    inside = {"uuidList": [], "errorcode": code, "cserrorcode": 4350, "errortext": text}
    error = error_from_answer(
        Answer(code, {}, json.dumps({"response": inside}).encode()), Sent("destroyVirtualMachine")
    )
    assert isinstance(error, ApiError)
    return error


@pytest.mark.parametrize("text", GONE)
def test_what_does_not_exist_is_not_found(text: str) -> None:
    error = refused(text)

    assert type(error) is NotFound
    assert isinstance(error, ParameterError)
    assert error.outcome == "refused"
    assert type(pickle.loads(pickle.dumps(error))) is NotFound


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_a_plain_parameter_error(text: str) -> None:
    assert type(refused(text)) is ParameterError


@pytest.mark.parametrize("code", [401, 432, 530, 531])
def test_other_codes_keep_their_class_whatever_they_say(code: int) -> None:
    assert not isinstance(refused("unable to find network with id 17", code), NotFound)


def test_the_parameter_with_the_id_is_named_where_the_server_names_it() -> None:
    named, nameless = refused(UNKNOWN_ID.format("zoneid", ID)), refused("No such volume")

    assert isinstance(named, NotFound)
    assert isinstance(nameless, NotFound)
    assert (named.parameter, nameless.parameter) == ("zoneid", None)


def ended(text: str, code: int = 431) -> dict[str, object]:
    result = {"errorcode": code, "errortext": text}
    return {"jobid": "j", "jobstatus": 2, "jobresultcode": code, "jobresult": result}


def failure(answer: object) -> ApiError:
    with pytest.raises(ApiError) as caught:
        ScriptedClient(lambda command, params: answer).job("j", Machine).result()
    return caught.value


def test_a_job_whose_target_is_gone_is_caught_by_either_name() -> None:
    error = failure(ended("unable to find a virtual machine with id 17"))

    assert type(error) is JobTargetNotFound
    assert isinstance(error, JobFailed)
    assert isinstance(error, NotFound)
    assert (error.job_id, error.outcome) == ("j", "unknown")
    assert type(pickle.loads(pickle.dumps(error))) is JobTargetNotFound


@pytest.mark.parametrize(
    "answer",
    [ended("the template is not password enabled"), ended("unable to find volume by id", 530)],
)
def test_a_job_that_failed_for_another_reason_has_failed(answer: object) -> None:
    assert type(failure(answer)) is JobFailed


def test_a_job_that_the_server_has_forgotten_is_no_sign_that_its_target_is_gone() -> None:
    def forgotten(command: str, params: Mapping[str, str]) -> object:
        return {"errorcode": 431, "errortext": UNKNOWN_ID.format("jobid", ID)}

    client = ScriptedClient(forgotten)
    alone = failure(forgotten("", {}))
    (of_many,) = client.as_completed([client.job("j", Machine)])

    assert type(alone) is ParameterError
    assert "one day after it ends" in str(alone)
    with pytest.raises(ParameterError, match="one day after it ends") as caught:
        of_many.result()
    assert type(caught.value) is ParameterError


def test_a_program_that_deletes_twice_needs_no_text() -> None:
    with FakeCloud() as cloud:
        client: Client = cloud.client()
        pair = client.create_ssh_key_pair(name="once")
        client.delete_ssh_key_pair(name=pair.name)

        with pytest.raises(NotFound):
            client.delete_ssh_key_pair(name=pair.name)
        with pytest.raises(NotFound) as caught:
            client.delete_network(id=ID)

    assert caught.value.parameter == "id"
