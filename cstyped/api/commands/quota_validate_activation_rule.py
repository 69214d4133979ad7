# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.quota_activation_rule_validation import QuotaActivationRuleValidation


class QuotaValidateActivationRuleRequest(Request):
    """The request of quotaValidateActivationRule; `client.send` takes it and returns
    QuotaActivationRuleValidation.
    """

    command: ClassVar[str] = "quotaValidateActivationRule"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    activationrule: str
    """JavaScript that decides whether, or at what price, the tariff counts"""
    usagetype: int
    """usage type by its number"""

    def parse(self, envelope: Envelope) -> QuotaActivationRuleValidation:
        """Decode the answer."""
        from ...models.quota_activation_rule_validation import QuotaActivationRuleValidation

        return envelope.object(QuotaActivationRuleValidation)


def quota_validate_activation_rule(
    client: BaseClient, *, activationrule: str, usagetype: int
) -> QuotaActivationRuleValidation:
    """Check an activation rule before a tariff uses it.

    Since CloudStack 4.20.0.

    Args:
        activationrule: JavaScript that decides whether, or at what price, the tariff counts
        usagetype: usage type by its number

    Returns:
        QuotaActivationRuleValidation.
    """
    return client.send(
        QuotaValidateActivationRuleRequest(activationrule=activationrule, usagetype=usagetype)
    )
