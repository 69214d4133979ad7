"""Rows -> answers: which fields an object of an answer class shows, references resolved, and the
bytes of the envelope.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from . import clock
from .spec import AnswerClass, Spec
from .store import Row, Store
from .words import words

CONTENT_TYPE = "application/json;charset=utf-8"
XML_CONTENT_TYPE = "text/xml;charset=utf-8"

# Field that holds an id -> class it refers to. "<stem>name" and "<stem>displaytext" are looked up
# through it.
REFERENCES = {
    "zoneid": "Zone",
    "podid": "Pod",
    "clusterid": "Cluster",
    "hostid": "Host",
    "templateid": "Template",
    "isoid": "Template",
    "serviceofferingid": "ServiceOffering",
    "diskofferingid": "DiskOffering",
    "networkofferingid": "NetworkOffering",
    "vpcofferingid": "VpcOffering",
    "backupofferingid": "BackupOffering",
    "vpcid": "Vpc",
    "aclid": "NetworkACL",
    "volumeid": "Volume",
    "virtualmachineid": "UserVm",
    "oscategoryid": "GuestOSCategory",
    "guestosid": "GuestOS",
    "ostypeid": "GuestOS",
    "roleid": "Role",
    "groupid": "InstanceGroup",
    "associatednetworkid": "Network",
    "networkid": "Network",
    "parentdomainid": "Domain",
    "managementserverid": "ManagementServer",
    "extensionid": "Extension",
    "userdataid": "UserData",
    "storageid": "StoragePool",
    "physicalnetworkid": "PhysicalNetwork",
    "gpucardid": "GpuCard",
    "vgpuprofileid": "VgpuProfile",
    "projectroleid": "ProjectRole",
    "asnrangeid": "ASNRange",
    "objectstorageid": "ObjectStore",
    "webhookid": "Webhook",
}

# "xname" whose id field is not "xid".
_NAME_OF = {
    "osdisplayname": "ostypeid",
    "ostypename": "ostypeid",
    "group": "groupid",
    "oscategoryname": "oscategoryid",
    "templatedisplaytext": "templateid",
    "diskofferingdisplaytext": "diskofferingid",
    "isodisplaytext": "isoid",
    "rolename": "roleid",
}

_OWNED = ("account", "accountid", "domain", "domainid", "domainpath", "project", "projectid")

# Fields that only root admins (and those who may manage infrastructure) are shown.
_HIDDEN_FROM_USERS = {
    "Zone": words(
        """
        dns1 dns2 ip6dns1 ip6dns2 internaldns1 internaldns2 guestcidraddress displaytext
        resourcedetails
        """
    ),
    "UserVm": words(
        """
        hostid hostname hostcontrolstate instancename clusterid clustername podid
        podname
        """
    ),
    "VmMetrics": frozenset(["hostid", "hostname", "hostcontrolstate", "instancename"]),
    "Volume": words(
        """
        storage storageid storagetype hypervisor path chaininfo clusterid clustername
        podid podname externaluuid
        """
    ),
    "Network": frozenset(["broadcasturi", "vlan", "physicalnetworkid", "zonesnetworkspanned"]),
    "Nic": frozenset(["isolationuri", "broadcasturi"]),
    "ServiceOffering": frozenset(["hosttags", "deploymentplanner", "storagetags"]),
    "DiskOffering": frozenset(["tags"]),
    "Snapshot": frozenset(("datastorename", "datastoreid", "datastorestate", "datastoretype")),
    "IPAddress": frozenset(["vlanid", "vlanname", "physicalnetworkid"]),
    "Template": frozenset(("hostid", "hostname")),
}

_DEFAULTS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).resolve().parent / "defaults.json").read_bytes()
)

_ZERO: dict[str, Any] = {
    "String": "",
    "Long": 0,
    "long": 0,
    "Integer": 0,
    "int": 0,
    "Short": 0,
    "short": 0,
    "Boolean": False,
    "boolean": False,
    "BigDecimal": 0,
    "float": 0.0,
    "Float": 0.0,
    "Double": 0.0,
    "double": 0.0,
}

# A field that is computed from the row each time it is shown.
Computed = Callable[[Row, "Renderer"], Any]


def defaults(kind: str) -> dict[str, Any]:
    """What a resource of that class has when nobody said otherwise."""
    return _DEFAULTS.get(kind, {})


class Renderer:
    """Shows rows as objects of an answer class."""

    def __init__(self, spec: Spec, store: Store) -> None:
        self._spec = spec
        self._store = store
        self._computed: dict[str, dict[str, Computed]] = {}
        # Whether the object being shown is for a root administrator; computed fields may ask.
        self.root = True

    def row(self, key: object) -> Row | None:
        return self._store.get(key)

    def compute(self, kind: str, fields: dict[str, Computed]) -> None:
        """Have these fields of a class computed."""
        self._computed.setdefault(kind, {}).update(fields)

    def show(self, kind: str, row: Row, *, root: bool = True, only: Iterable[str] = ()) -> Row:
        """An object of class `kind`. `only`: nothing but these fields and what the row says must
        be there.
        """
        self.root = root
        known = self._spec.answer_class(kind)
        if not known.fields:
            return {name: value for name, value in row.items() if name[0] != "_"}
        hidden = row.get("_hidden", ())
        if not root:
            hidden = _HIDDEN_FROM_USERS.get(kind, frozenset()) | frozenset(hidden)
        computed = self._computed.get(kind, {})
        chosen = frozenset(only)
        usual = _DEFAULTS.get(kind, {})
        answer: Row = {}
        for field, java in known.fields.items():
            if field in hidden or (chosen and field not in chosen):
                continue
            if field in computed:
                value = computed[field](row, self)
            elif field in row:
                value = row[field]
            else:
                value = self._derived(field, row, known, usual, java)
            if value is None:
                continue
            answer[field] = value
        return answer

    def _derived(self, field: str, row: Row, known: AnswerClass, usual: Row, java: str) -> Any:
        if field in usual:
            return usual[field]
        if known.seen and field not in known.seen:
            return None  # It could be worked out, but the server does not show it.
        if field in _OWNED and "_owner" in row:
            return self.owned(field, row)
        if (via := _NAME_OF.get(field)) or (field.endswith("name") and len(field) > 4):
            source = via or field[:-4] + "id"
            if source in row and source in REFERENCES:
                target = self._store.get(row[source])
                if target is not None:
                    text = "displaytext" if field.endswith("displaytext") else "name"
                    return target.get(text, target.get("name"))
        if field == "created" or (java == "Date" and field in known.always):
            return clock.written(row["_since"]) if row.get("_since") else None
        if field == "domainname" or field == "domain":
            target = self._store.get(row.get("domainid"))
            return target["name"] if target else None
        if field == "domainpath" and "domainid" in row:
            target = self._store.get(row["domainid"])
            return target.get("path") if target else None
        if field == "hasannotations":
            return False
        if field in known.always:
            if field.endswith(("id", "name")):
                return None
            if java.startswith(("List", "Set")):
                return []
            if java.startswith("Map"):
                return {}
            return _ZERO.get(java)
        # Java writes what cannot be null.
        return _ZERO[java] if java[0].islower() and java in _ZERO else None

    def owned(self, field: str, row: Row) -> Any:
        """The fields that say whose a row is. What a project owns names the project in place of
        the account.
        """
        owner = self._store.get(row["_owner"])
        if owner is None:
            return None
        project = self._store.get(owner.get("_project"))
        if field in ("project", "projectid"):
            return None if project is None else project["name" if field == "project" else "id"]
        if field in ("account", "accountid"):
            return None if project is not None else owner["name" if field == "account" else "id"]
        domain = self._store.get(owner["domainid"])
        if field == "domainid":
            return owner["domainid"]
        return None if domain is None else domain["name" if field == "domain" else "path"]

    def name(self, key: object) -> Any:
        target = self._store.get(key)
        return target.get("name") if target else None


def as_json(envelope: str, inside: object) -> bytes:
    # Compact and unescaped, as the server writes it.
    return json.dumps({envelope: inside}, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )


def as_xml(envelope: str, inside: object) -> bytes:
    """The same content as XML: lists are repeated elements. What a client gets that forgets
    response=json.
    """
    return ("<?xml version='1.0' encoding='UTF-8'?>" + _element(envelope, inside)).encode()


def _element(name: str, value: object) -> str:
    if isinstance(value, dict):
        return f"<{name}>{''.join(_element(key, item) for key, item in value.items())}</{name}>"
    if isinstance(value, list):
        return "".join(_element(name, item) for item in value)
    if isinstance(value, bool):
        return f"<{name}>{str(value).lower()}</{name}>"
    return f"<{name}>{escape(str(value))}</{name}>"
