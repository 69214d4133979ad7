"""SAML."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..refusal import ACCOUNT, Refusal
from ..rows.kinds import USERS
from ..rows.stored import Shown


@behaviour("getSPMetadata", evidence="source: GetServiceProviderMetaDataCmd.authenticate")
def service_metadata(call: Call) -> Shown:
    return {"metadata": '<?xml version="1.0" encoding="UTF-8"?><md:EntityDescriptor/>'}


@behaviour("listAndSwitchSamlAccount", evidence="source: ListAndSwitchSAMLAccountCmd.authenticate")
def switch_account(call: Call) -> None:
    raise Refusal(ACCOUNT, "only who came by SAML may ask this", None, described=False)


@behaviour("listSamlAuthorization", evidence="source: ListSamlAuthorizationCmd.execute")
def saml_users(call: Call) -> list[Shown]:
    users = [row for row in call.store.rows(USERS) if not row.get("_system")]
    if (wanted := call.text("userid")) is not None:
        users = [row for row in users if row["id"] == wanted]
    return [{"userid": row["id"], "status": False} for row in users]
