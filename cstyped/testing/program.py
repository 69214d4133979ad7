"""FakeCloud as a program: a log that people can read, and a copy of a real cloud to start from.
`cstyped fake` calls this.
"""

from __future__ import annotations

import hashlib
import re
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from cstyped.checks.json_types import is_list, is_object

from .cloud import FakeCloud
from .serving.exchange import Question, Reply
from .settings import API_VERSION
from .words import words

if TYPE_CHECKING:
    from cstyped.client import BaseClient

# Lists that make a copy, in an order in which what is referred to comes first: command -> (class,
# parameters).
COPIED: tuple[tuple[str, str, Mapping[str, str]], ...] = (
    ("listZones", "Zone", {}),
    ("listPods", "Pod", {}),
    ("listClusters", "Cluster", {}),
    ("listHosts", "Host", {}),
    ("listStoragePools", "StoragePool", {}),
    ("listImageStores", "ImageStore", {}),
    ("listPhysicalNetworks", "PhysicalNetwork", {}),
    ("listDomains", "Domain", {"listall": "true"}),
    ("listAccounts", "Account", {"listall": "true"}),
    ("listUsers", "User", {"listall": "true"}),
    ("listServiceOfferings", "ServiceOffering", {"listall": "true"}),
    ("listDiskOfferings", "DiskOffering", {"listall": "true"}),
    ("listNetworkOfferings", "NetworkOffering", {}),
    ("listTemplates", "Template", {"templatefilter": "executable"}),
    ("listVPCOfferings", "VpcOffering", {}),
    ("listVPCs", "Vpc", {"listall": "true"}),
    ("listNetworks", "Network", {"listall": "true"}),
    ("listPublicIpAddresses", "IPAddress", {"listall": "true"}),
    ("listVirtualMachines", "UserVm", {"listall": "true"}),
    ("listVolumes", "Volume", {"listall": "true"}),
    ("listSnapshots", "Snapshot", {"listall": "true"}),
    ("listSSHKeyPairs", "SSHKeyPair", {"listall": "true"}),
    ("listSecurityGroups", "SecurityGroup", {"listall": "true"}),
    ("listAffinityGroups", "AffinityGroup", {"listall": "true"}),
    ("listInstanceGroups", "InstanceGroup", {"listall": "true"}),
    ("listTags", "ResourceTag", {"listall": "true"}),
)
PAGE = 500

_SECRET = words(
    """
    password secretkey apikey privatekey sessionkey ipsecpsk presharedkey userdata certificate
    details resourcedetails accountdetails url iqn chapinitiatorsecret annotation
    """
)
_PERSONAL = words("firstname lastname email username timezone")
_IPV4 = re.compile(r"\b(?:\d{1,3}\.){3}\d{1,3}\b")
_KEPT_PREFIXES = ("10.", "172.16.", "192.168.", "127.", "255.", "0.")

Caller = Callable[[str, Mapping[str, str]], Mapping[str, object]]


class ReadableLog:
    """One line for each request: when, what, how it ended, how long it took. No secrets."""

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out if out is not None else sys.stderr

    def __call__(self, question: Question, reply: Reply, seconds: float) -> None:
        command = question.params.get("command", "-")
        shown = " ".join(
            f"{name}={_short(value)}"
            for name, value in question.shown().items()
            if name.lower() not in _UNLOGGED
        )
        status = "cut" if reply.status == 0 else str(reply.status)
        clock = time.strftime("%H:%M:%S")
        line = (
            f"{clock} {status:>3} {seconds * 1000:6.1f} ms  {question.method:4} {command} {shown}"
        )
        self._out.write(line.rstrip() + "\n")
        self._out.flush()


# What every request has.
_UNLOGGED = words("command response apikey signature signatureversion expires sessionkey")


def _short(value: str) -> str:
    clean = "".join(character if character.isprintable() else "?" for character in value)
    return clean if len(clean) <= 40 else clean[:37] + "..."


def run(
    *,
    host: str = "127.0.0.1",
    port: int = 8080,
    version: str = API_VERSION,
    scenario: str | Path | None = None,
    copy_from: BaseClient | None = None,
    guess: bool = False,
    job_seconds: float = 0.1,
    seed: int | None = None,
    log: TextIO | None = None,
    say: Callable[[str], object] = print,
    wait: Callable[[], object] | None = None,
) -> None:
    """Run a fake cloud until Ctrl-C (or until `wait` returns) and say how to reach it.

    `scenario`: a YAML file. `copy_from`: a client of a real cloud; what is there is copied by
    read-only calls, secrets and personal data replaced. `guess`, `job_seconds`, `seed`: as of
    FakeCloud.
    """
    source: str | Path | dict[str, object] | None = scenario
    if copy_from is not None:
        say("copying ...")
        source = copied(_asking(copy_from), say)
    with FakeCloud(
        host=host,
        port=port,
        version=version,
        guess=guess,
        job_seconds=job_seconds,
        seed=seed,
        scenario=source,
        log=ReadableLog(log),
    ) as cloud:
        keys = cloud.api_keys
        say(f"export CLOUDSTACK_ENDPOINT={cloud.endpoint}")
        say(f"export CLOUDSTACK_KEY={keys.key}")
        say(f"export CLOUDSTACK_SECRET={keys.secret}")
        say("# or log in as admin with the password: password")
        say("# Ctrl-C ends it.")
        (wait or _until_interrupted)()


def _until_interrupted() -> None:
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        return


def _asking(client: BaseClient) -> Caller:
    return lambda command, params: client.call(command, dict(params))


def copied(ask: Caller, say: Callable[[str], object] = print) -> dict[str, object]:
    """A scenario with what a cloud has, asked by `ask`; lists that it refuses are left out."""
    rows: dict[str, list[object]] = {}
    for command, kind, params in COPIED:
        try:
            found = list(_pages(ask, command, params))
        except Exception as error:  # noqa: BLE001 - a plain user may not ask all of it; the copy goes on
            say(f"{command}: left out ({type(error).__name__})")
            continue
        rows[kind] = [_cleaned(row) for row in found]
        say(f"{command}: {len(found)}")
    return {"rows": rows, "replace": True}


def _pages(ask: Caller, command: str, params: Mapping[str, str]) -> Iterable[dict[str, object]]:
    page = 1
    while True:
        answer = ask(command, {**params, "page": str(page), "pagesize": str(PAGE)})
        lists = (value for value in answer.values() if is_list(value) and value)
        rows = [row for row in next(lists, list[object]()) if is_object(row)]
        yield from rows
        if len(rows) != PAGE:
            return
        page += 1


def _cleaned(value: object, name: str = "") -> object:
    """The value without secrets, with made-up people and public addresses."""
    if is_object(value):
        return {
            key: _cleaned(inner, key) for key, inner in value.items() if key.lower() not in _SECRET
        }
    if is_list(value):
        return [_cleaned(inner, name) for inner in value]
    if isinstance(value, str):
        if name in _PERSONAL:
            digest = hashlib.sha256(value.encode()).hexdigest()[:8]
            return f"{digest}@example.test" if name == "email" else f"{name}-{digest}"
        return _IPV4.sub(_address, value)
    return value


def _address(found: re.Match[str]) -> str:
    text = found[0]
    if text.startswith(_KEPT_PREFIXES):
        return text
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:1])
    return f"203.0.113.{number}"
