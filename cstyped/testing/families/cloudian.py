"""Cloudian."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..refusal import UNSUPPORTED, Refusal
from ..rows.rendering import defaults
from ..rows.stored import Shown


@behaviour("cloudianSsoLogin", evidence="source: CloudianConnectorImpl.generateSsoUrl")
def cloudian_login(call: Call) -> None:
    raise Refusal(UNSUPPORTED, "the connector to Cloudian is off")


@behaviour("cloudianIsEnabled", evidence="recorded: misc")
def cloudian(call: Call) -> Shown:
    return dict(defaults("CloudianEnabled"))
