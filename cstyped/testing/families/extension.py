"""Extensions and the actions that they add."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged
from ..parts import extensions
from ..refusal import INTERNAL, Refusal, failure, invalid
from ..rows.kinds import CLUSTERS, CUSTOM_ACTIONS, EXTENSIONS, MACHINES, TEMPLATES
from ..rows.rendering import Renderer, compute
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import ClusterRow, CustomActionRow, ExtensionRow

_FOLDER = "/usr/share/cloudstack-management/extensions"
_STATES = ("Enabled", "Disabled")
_ACTION_NAME = re.compile(r"[a-zA-Z0-9 _-]+")
_ROLE_TYPES = ("Admin", "ResourceAdmin", "DomainAdmin", "User")
_PARAMETER_TYPES = ("STRING", "NUMBER", "BOOLEAN", "DATE")
_FORMATS = {
    "STRING": ("NONE", "UUID", "EMAIL", "PASSWORD", "URL"),
    "NUMBER": ("NONE", "DECIMAL"),
    "BOOLEAN": ("NONE",),
    "DATE": ("NONE",),
}


@behaviour("createExtension", evidence="source: ExtensionsManagerImpl.createExtension")
def create_extension(call: Call) -> ExtensionRow:
    name, kind = call.text("name", ""), call.text("type", "")
    if any(row["name"].lower() == name.lower() for row in call.store.rows(EXTENSIONS)):
        raise failure(f"there is an extension {name} already")
    if kind != "Orchestrator":
        raise failure(f"{kind} is no type of extension")
    path = _path(name, call.text("path", ""))
    state = _state(call) or "Enabled"
    row: ExtensionRow = {
        "name": name,
        "type": "Orchestrator",
        "path": f"{_FOLDER}/{path}",
        # The path of one that is not enabled is not looked at yet.
        "pathready": state == "Enabled",
        "isuserdefined": True,
        "state": state,
    }
    if (needed := call.flag("orchestratorrequirespreparevm")) is not None:
        row["orchestratorrequirespreparevm"] = needed
    if (text := call.text("description")) is not None:
        row["description"] = text
    if details := call.pairs("details"):
        row["details"] = details
    return call.new(EXTENSIONS, row)


def _path(name: str, given: str) -> str:
    """Where the entry point of an extension is: in the folder of its name, two folders below at
    most.
    """
    folder = re.sub(r"[^a-zA-Z0-9._-]", "_", name).lower()
    if not given.strip():
        return f"{folder}/{folder}.sh"
    path = given.replace("\\", "/").removeprefix("/")
    if path == folder:
        path = f"{folder}/{folder}"
    elif not path.startswith(f"{folder}/"):
        path = f"{folder}/{path}"
    if path.count("/") > 2:
        raise Refusal(INTERNAL, f"{given} is more than two folders deep")
    return path


def _state(call: Call) -> str | None:
    given = call.text("state")
    if not given:
        return None
    if given not in _STATES:
        raise invalid(f"{given} is no state of an extension: Enabled or Disabled")
    return given


@behaviour("updateExtension", evidence="source: ExtensionsManagerImpl.updateExtension")
def update_extension(call: Call) -> ExtensionRow:
    """New details take the place of all that there are."""
    row = call.row("id", EXTENSIONS)
    if (text := call.text("description")) is not None:
        row["description"] = text
    if (needed := call.flag("orchestratorrequirespreparevm")) is not None:
        row["orchestratorrequirespreparevm"] = needed
    if call.text("state", "").lower() != row["state"].lower() and (state := _state(call)):
        row["state"] = state
    if call.has("state") and row["state"] == "Enabled":
        row["pathready"] = True
    if call.flag("cleanupdetails", False):
        row.pop("details", None)
    elif details := call.pairs("details"):
        row["details"] = details
    return row


@behaviour("deleteExtension", evidence="source: ExtensionsManagerImpl.deleteExtension")
def delete_extension(call: Call) -> None:
    row = call.row("id", EXTENSIONS)
    if not row.get("isuserdefined"):
        raise invalid(f"extension {row['name']} is one that servers begin with")
    if row.get("resources"):
        raise failure(f"extension {row['name']} is registered with clusters")
    if any(call.store.where(CUSTOM_ACTIONS, extensionid=row["id"])):
        raise failure(f"extension {row['name']} has actions: delete them first")
    if any(call.store.where(TEMPLATES, extensionid=row["id"])):
        raise failure(f"extension {row['name']} has templates: delete them first")
    call.store.remove(row)


@behaviour("listExtensions", evidence="source: ExtensionsManagerImpl.listExtensions")
def list_extensions(call: Call) -> Listing:
    found = narrowed(call, call.store.rows(EXTENSIONS)[::-1])
    wanted = {each.lower() for each in call.texts("details")} or {"all"}
    parts = {"external": "details", "resource": "resources"}
    hidden = [] if "all" in wanted else [parts[each] for each in parts if each not in wanted]
    return paged(call, [_without(row, hidden) for row in found])


def _without(row: ExtensionRow, hidden: Collection[str]) -> ExtensionRow:
    shown = row.copy()
    for field in hidden:
        fields_of(shown).pop(field, None)
    return shown


@behaviour(
    "registerExtension", evidence="source: ExtensionsManagerImpl.registerExtensionWithResource"
)
def register(call: Call) -> ExtensionRow:
    extension, cluster = _of_cluster(call)
    extensions.register(call, extension, cluster, call.pairs("details"))
    return _without(extension, ("resources",))


@behaviour("unregisterExtension", evidence="recorded: more")
def unregister(call: Call) -> ExtensionRow:
    """A cluster that is registered with none stays so."""
    extension, cluster = _of_cluster(call)
    extensions.unregister(call.store, cluster["id"])
    return _without(extension, ("resources",))


def _of_cluster(call: Call) -> tuple[ExtensionRow, ClusterRow]:
    """The extension and the cluster that are given."""
    extension = call.row("extensionid", EXTENSIONS)
    if call.text("resourcetype", "") != "Cluster":
        raise invalid("an extension is registered with clusters: resourcetype is Cluster")
    cluster = call.store.get(call.text("resourceid"), CLUSTERS)
    if cluster is None:
        raise invalid("unable to find that cluster")
    return extension, cluster


@behaviour("addCustomAction", evidence="source: ExtensionsManagerImpl.addCustomAction")
def add_action(call: Call) -> CustomActionRow:
    extension, name = call.row("extensionid", EXTENSIONS), call.text("name", "")
    if not _ACTION_NAME.fullmatch(name):
        raise invalid(f"{name} is no name of an action: letters, digits, blanks, - and _")
    if call.store.first(CUSTOM_ACTIONS, extensionid=extension["id"], name=name) is not None:
        raise failure(f"extension {extension['name']} has an action {name} already")
    row: CustomActionRow = {
        "name": name,
        "extensionid": extension["id"],
        "resourcetype": _resource_type(call),
        "allowedroletypes": _in_order({*_role_types(call), "Admin"}),
        "timeout": call.number("timeout", 3),
        "enabled": call.flag("enabled", False),
        "details": call.pairs("details"),
    }
    if parameters := _parameters(call):
        row["parameters"] = parameters
    _set_texts(call, row)
    return call.new(CUSTOM_ACTIONS, row)


def _resource_type(call: Call) -> str:
    given = call.text("resourcetype", "VirtualMachine")
    if given.lower() != "virtualmachine":
        raise invalid(f"{given} is no type of resource for actions")
    return "VirtualMachine"


def _role_types(call: Call) -> list[str]:
    given = call.texts("allowedroletypes")
    if wrong := [each for each in given if each not in _ROLE_TYPES]:
        raise invalid(f"{wrong[0]} is no type of role")
    return _in_order(set(given))


def _in_order(types: set[str]) -> list[str]:
    return [each for each in _ROLE_TYPES if each in types]


def _parameters(call: Call) -> list[Shown]:
    return [_parameter(each) for each in call.records("parameters")]


def _parameter(given: dict[str, str]) -> Shown:
    name, kind = given.get("name", ""), given.get("type", "").upper()
    if not name.strip():
        raise invalid("a parameter needs a name")
    if not kind.strip():
        raise invalid(f"parameter {name} needs a type")
    if kind not in _PARAMETER_TYPES:
        raise invalid(f"{kind} is no type of parameter {name}")
    form = given.get("validationformat", "NONE").upper()
    if form not in _FORMATS[kind]:
        raise invalid(f"{form} is no format of a {kind} parameter: {name}")
    shown: Shown = {"name": name, "type": kind, "validationformat": form}
    if "valueoptions" in given:
        shown["valueoptions"] = _options(name, kind, form, given["valueoptions"])
    return shown | {"required": given.get("required", "").lower() == "true"}


def _options(name: str, kind: str, form: str, given: str) -> Sequence[object]:
    """The values that a parameter may have: texts or numbers."""
    options = [each.strip() for each in given.split(",") if each.strip()]
    if kind == "STRING":
        return options
    if kind != "NUMBER":
        raise invalid(f"parameter {name} is a {kind}, which has no options")
    try:
        return [float(each) if form == "DECIMAL" else int(each) for each in options]
    except ValueError:
        raise invalid(f"the options of parameter {name} are no numbers") from None


def _set_texts(call: Call, row: CustomActionRow) -> None:
    if (text := call.text("description")) is not None:
        row["description"] = text
    if (text := call.text("successmessage")) is not None:
        row["successmessage"] = text
    if (text := call.text("errormessage")) is not None:
        row["errormessage"] = text


@behaviour("updateCustomAction", evidence="source: ExtensionsManagerImpl.updateCustomAction")
def update_action(call: Call) -> CustomActionRow:
    row = call.row("id", CUSTOM_ACTIONS)
    _set_texts(call, row)
    if call.has("resourcetype"):
        row["resourcetype"] = _resource_type(call)
    if roles := _role_types(call):
        row["allowedroletypes"] = roles
    if (timeout := call.number("timeout")) is not None:
        row["timeout"] = timeout
    if (enabled := call.flag("enabled")) is not None:
        row["enabled"] = enabled
    if call.flag("cleanupparameters", False):
        row.pop("parameters", None)
    elif parameters := _parameters(call):
        row["parameters"] = parameters
    if call.flag("cleanupdetails", False):
        row["details"] = {}
    elif details := call.pairs("details"):
        row["details"] = details
    return row


@behaviour("deleteCustomAction", evidence="source: ExtensionsManagerImpl.deleteCustomAction")
def delete_action(call: Call) -> None:
    row = call.row("id", CUSTOM_ACTIONS)
    call.store.remove(row)


@behaviour("listCustomActions", evidence="source: ExtensionsManagerImpl.listCustomActions")
def list_actions(call: Call) -> Listing:
    """For a machine, those of the extension that its cluster is registered with: none, as the
    fake's machines run on simulated hosts.
    """
    rows = call.store.rows(CUSTOM_ACTIONS)[::-1]
    if call.has("resourceid"):
        rows = []
    return paged(call, narrowed(call, rows))


@behaviour("runCustomAction", evidence="source: ExtensionsManagerImpl.runCustomAction")
def run_action(call: Call) -> Work:
    """Fails for all that a fake has: its machines are on no host of an extension."""
    row = call.row("customactionid", CUSTOM_ACTIONS)
    target = call.store.get(call.text("resourceid"), MACHINES)
    yield row
    if call.caller.role["type"] not in ("Admin", *row["allowedroletypes"]):
        raise invalid(f"action {row['name']} is not for {call.caller.role['type']}")
    if not row["enabled"]:
        raise invalid(f"action {row['name']} is disabled")
    extension = call.store.get(row["extensionid"], EXTENSIONS)
    if extension is None or extension["state"] != "Enabled":
        raise failure(f"the extension of action {row['name']} is not enabled")
    if target is None:
        raise failure("unable to find the machine to run that on")
    if target["hypervisor"] != "External":
        raise invalid(f"action {row['name']} is not for {target['hypervisor']} machines")
    given = call.pairs("parameters")
    for each in row.get("parameters", []):
        if each.get("required") and str(each["name"]) not in given:
            raise invalid(f"action {row['name']} needs the parameter {each['name']}")
    raise Refusal(INTERNAL, f"action {row['name']} could not be run")


def _name_of_extension(row: CustomActionRow, at: Renderer) -> str | None:
    extension = at.store.get(row.get("extensionid"), EXTENSIONS)
    return None if extension is None else extension["name"]


def _parameters_of(row: CustomActionRow, at: Renderer) -> list[Shown] | None:
    return row.get("parameters")  # Nothing where none were ever said.


compute(
    "ExtensionCustomAction",
    {"extensionname": _name_of_extension, "parameters": _parameters_of},
)
