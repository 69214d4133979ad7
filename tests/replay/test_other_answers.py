"""Commands that answer another class where a parameter is given: each answer is read as itself.

No recording has these; the bodies are a recorded machine and login in the form of the contract.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from cstyped import ApiKeys, ImageStoreObjectDownload
from tests.both_clients import Clients

from .exchanges import Exchange, load
from .server import ReplayServer


def answered(params: Mapping[str, str], inside: object) -> Exchange:
    asked = tuple(params.items())
    body = json.dumps({"someresponse": inside})
    return Exchange(
        "", "POST", asked, signed=True, in_session=False, status=200, headers=(), body=body
    )


def recorded_machine() -> object:
    exchange = next(
        one
        for scene in ("vm_lifecycle", "sweep")
        for one in load(scene)
        if one.command == "listVirtualMachines" and "virtualmachine" in one.body
    )
    rows = exchange.inside["virtualmachine"]
    assert isinstance(rows, list)
    return rows[0]


def test_machines_of_a_rule_come_alone_or_with_their_balanced_addresses(clients: Clients) -> None:
    machine = recorded_machine()
    listing = {"command": "listLoadBalancerRuleInstances", "id": "r"}
    pair = {"loadbalancerruleinstance": machine, "lbvmipaddresses": ["10.1.1.7"]}
    exchanges = [
        answered(listing, {"count": 1, "loadbalancerruleinstance": [machine]}),
        answered({**listing, "lbvmips": "true"}, {"count": 1, "lbrulevmidip": [pair]}),
    ]

    with (
        ReplayServer(exchanges) as server,
        clients.client(server.endpoint, ApiKeys("k", "s"), strict=True) as client,
    ):
        alone = client.list_load_balancer_rule_instances(id="r").one()
        paired = client.list_load_balancer_rule_instances(id="r", lbvmips=True).one()

    assert server.surprises == []
    assert paired.loadbalancerruleinstance == alone
    assert paired.lbvmipaddresses == ["10.1.1.7"]


def test_a_saml_user_lists_his_accounts_or_switches_to_one(clients: Clients) -> None:
    account = {"userId": "u", "userName": "n", "domainId": "d", "domainName": "ROOT"}
    account |= {"accountName": "a", "idpId": "i"}
    login = next(one for one in load("login_session") if one.note == "login").inside
    command = {"command": "listAndSwitchSamlAccount"}
    exchanges = [
        answered(command, {"count": 1, "samluseraccount": [account]}),
        answered({**command, "userid": "u", "domainid": "d"}, login),
    ]

    with (
        ReplayServer(exchanges) as server,
        clients.client(server.endpoint, ApiKeys("k", "s"), strict=True) as client,
    ):
        listed = client.list_and_switch_saml_account().one()
        switched = client.list_and_switch_saml_account(userid="u", domainid="d")

    assert server.surprises == []
    assert listed.accountName == "a"
    assert switched.userid == login["userid"]


@pytest.mark.filterwarnings("ignore:ldapConfig is deprecated:DeprecationWarning")
def test_an_old_ldap_command_that_answers_one_object_gives_a_list_of_one(clients: Clients) -> None:
    setting = {"hostname": "ldap.example", "port": "389", "ssl": "false"}
    exchanges = [
        answered(
            {"command": "ldapConfig", "listall": "true"}, {"count": 1, "ldapconfig": [setting]}
        ),
        answered({"command": "ldapConfig", "hostname": "ldap.example"}, {"ldapconfig": setting}),
    ]

    with (
        ReplayServer(exchanges) as server,
        clients.client(server.endpoint, ApiKeys("k", "s"), strict=True) as client,
    ):
        listed = client.ldap_config(listall=True)
        made = client.ldap_config(hostname="ldap.example")

    assert server.surprises == []
    assert list(listed) == list(made)


def test_a_file_of_an_image_store_needs_no_id(clients: Clients) -> None:
    file = {
        "accountid": "a",
        "name": "t.qcow2",
        "url": "https://u",
        "state": "DOWNLOAD_URL_CREATED",
    }
    job = {"jobid": "j", "jobstatus": 1, "jobresult": {"downloadimagestoreobjectresponse": file}}
    exchanges = [
        answered({"command": "downloadImageStoreObject", "id": "s", "path": "/t"}, {"jobid": "j"}),
        answered({"command": "queryAsyncJobResult", "jobid": "j"}, job),
    ]

    with (
        ReplayServer(exchanges) as server,
        clients.client(server.endpoint, ApiKeys("k", "s"), strict=True) as client,
    ):
        found = client.download_image_store_object(id="s", path="/t").result()

    assert isinstance(found, ImageStoreObjectDownload)
    assert found.url == "https://u"
