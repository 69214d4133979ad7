# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Number, Request, Timestamp

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.quota_tariff import QuotaTariff


class QuotaTariffCreateRequest(Request):
    """The request of quotaTariffCreate; `client.send` takes it and returns QuotaTariff."""

    command: ClassVar[str] = "quotaTariffCreate"
    name: str
    """the name"""
    usagetype: int
    """usage type by its number"""
    value: Number
    """price of one unit in currency"""
    activationrule: str | None = None
    """JavaScript that decides whether, or at what price, the tariff counts"""
    description: str | None = None
    """free text that explains it"""
    enddate: Timestamp | None = None
    """when the tariff stops counting"""
    position: int | None = None
    """place in the order among tariffs of one type [since 4.20.0.0]"""
    startdate: Timestamp | None = None
    """when the tariff begins to count"""

    def parse(self, envelope: Envelope) -> QuotaTariff:
        """Decode the answer."""
        from ...models.quota_tariff import QuotaTariff

        return envelope.object(QuotaTariff)


def quota_tariff_create(
    client: BaseClient,
    *,
    name: str,
    usagetype: int,
    value: Number,
    activationrule: str | None = None,
    description: str | None = None,
    enddate: Timestamp | None = None,
    position: int | None = None,
    startdate: Timestamp | None = None,
) -> QuotaTariff:
    """Create a tariff for a usage type.

    Since CloudStack 4.18.0.0.

    Args:
        name: the name
        usagetype: usage type by its number
        value: price of one unit in currency
        activationrule: JavaScript that decides whether, or at what price, the tariff counts
        description: free text that explains it
        enddate: when the tariff stops counting
        position: place in the order among tariffs of one type [since 4.20.0.0]
        startdate: when the tariff begins to count

    Returns:
        QuotaTariff.
    """
    return client.send(
        QuotaTariffCreateRequest(
            name=name,
            usagetype=usagetype,
            value=value,
            activationrule=activationrule,
            description=description,
            enddate=enddate,
            position=position,
            startdate=startdate,
        )
    )
