"""Providers of OAuth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..refusal import failure, invalid
from ..rows.kinds import OAUTH_PROVIDERS

if TYPE_CHECKING:
    from ..rows.typed import OauthProviderRow


@behaviour("registerOauthProvider", evidence="source: OAuth2AuthManagerImpl.registerOauthProvider")
def register(call: Call) -> OauthProviderRow:
    provider = call.text("provider", "").lower()
    if provider not in ("google", "github"):
        raise failure(f"{provider} is no provider of OAuth: google or github")
    if call.store.first(OAUTH_PROVIDERS, provider=provider) is not None:
        raise failure(f"provider {provider} is registered already")
    row: OauthProviderRow = {
        "provider": provider,
        "name": provider,
        "description": call.text("description", ""),
        "clientid": call.text("clientid", ""),
        "secretkey": call.text("secretkey", ""),
        "redirecturi": call.text("redirecturi", ""),
        "enabled": False,
    }
    return call.new(OAUTH_PROVIDERS, row)


@behaviour("updateOauthProvider", evidence="source: OAuth2AuthManagerImpl.updateOauthProvider")
def update(call: Call) -> OauthProviderRow:
    row = call.row("id", OAUTH_PROVIDERS)
    if (text := call.text("description")) is not None:
        row["description"] = text
    if (client := call.text("clientid")) is not None:
        row["clientid"] = client
    if (secret := call.text("secretkey")) is not None:
        row["secretkey"] = secret
    if (uri := call.text("redirecturi")) is not None:
        row["redirecturi"] = uri
    if (enabled := call.flag("enabled")) is not None:
        row["enabled"] = enabled
    return row


@behaviour(
    "verifyOAuthCodeAndGetUser", evidence="source: OAuth2AuthManagerImpl.verifyCodeAndFetchEmail"
)
def verify(call: Call) -> None:
    """Fails: no provider answers a fake."""
    provider = call.text("provider", "").lower()
    if call.store.first(OAUTH_PROVIDERS, provider=provider) is None:
        raise invalid(f"provider {provider} is not registered")
    raise failure(f"provider {provider} did not take the code")
