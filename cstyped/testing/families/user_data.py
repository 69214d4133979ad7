"""User data and CNI configurations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import listed
from ..parts.user_data import checked
from ..refusal import failure, invalid
from ..rows.kinds import MACHINES, TEMPLATES, USER_DATA
from ..rows.store import fields_of, take

if TYPE_CHECKING:
    from ..rows.typed import TemplateRow, UserDataRow


@behaviour("registerUserData", evidence="recorded: machines")
@behaviour(
    "registerCniConfiguration", evidence="source: ManagementServerImpl.registerCniConfiguration"
)
def register_user_data(call: Call) -> UserDataRow:
    owner, name = call.owner(), call.text("name", "")
    if call.store.first(USER_DATA, name=name, _owner=owner["id"]) is not None:
        raise invalid(f"there is user data {name} already")
    cni = call.command.name == "registerCniConfiguration"
    text = call.text("cniconfig" if cni else "userdata", "")
    for known in call.store.where(USER_DATA, _owner=owner["id"]):
        if not cni and known.get("userdata") == text:
            raise invalid(f"user data {known['name']} has that content already")
    kept = checked(call, text)
    if kept is None:
        raise invalid("user data is empty")
    row: UserDataRow = {"name": name, "userdata": kept, "_cni": cni}
    if (params := call.text("params")) is not None:
        row["params"] = params
    return call.new(USER_DATA, row, owner=owner)


@behaviour("listUserData", evidence="recorded: sweep")
@behaviour("listCniConfiguration", evidence="recorded: sweep")
def list_user_data(call: Call) -> Listing:
    cni = call.command.name == "listCniConfiguration"
    rows = call.store.rows(USER_DATA)
    return listed(call, [row for row in rows if row.get("_cni", False) is cni])


@behaviour("deleteUserData", evidence="recorded: machines")
@behaviour("deleteCniConfiguration", evidence="source: ManagementServerImpl.deleteUserData")
def delete_user_data(call: Call) -> None:
    row = call.row("id", USER_DATA)
    if row.get("_removed"):
        raise invalid(f"user data {row['id']} is gone")
    if any(call.store.where(TEMPLATES, userdataid=row["id"])):
        raise failure(f"a template has user data {row['name']}")
    if any(call.store.where(MACHINES, userdataid=row["id"])):
        raise failure(f"machines have user data {row['name']}")
    call.store.remove(row)


@behaviour(
    "linkUserDataToTemplate",
    evidence="source: TemplateManagerImpl.linkUserDataToTemplate",
)
def link_to_template(call: Call) -> TemplateRow:
    template, iso = call.given("templateid", TEMPLATES), call.given("isoid", TEMPLATES)
    if (template is None) is (iso is None):
        raise invalid("say either templateid or isoid")
    image = template or iso
    if image is None or image.get("_removed"):
        raise invalid("that template is gone")
    fields = fields_of(image)
    for name in ("userdataid", "userdataname", "userdatapolicy", "userdataparams"):
        fields.pop(name, None)
    if (data := call.given("userdataid", USER_DATA)) is not None:
        take(image, data, userdataid="id", userdataname="name", userdataparams="params")
        image["userdatapolicy"] = call.text("userdatapolicy", "ALLOWOVERRIDE").upper()
    return image
