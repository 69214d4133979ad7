# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Number, Request, Timestamp

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.quota_tariff import QuotaTariff


class QuotaTariffUpdateRequest(Request):
    """The request of quotaTariffUpdate; `client.send` takes it and returns QuotaTariff."""

    command: ClassVar[str] = "quotaTariffUpdate"
    name: str
    """the name [since 4.18.0.0]"""
    activationrule: str | None = None
    """JavaScript that decides whether, or at what price, the tariff counts [since 4.18.0.0]"""
    description: str | None = None
    """free text that explains it [since 4.18.0.0]"""
    enddate: Timestamp | None = None
    """when the tariff stops counting [since 4.18.0.0]"""
    position: int | None = None
    """place in the order among tariffs of one type [since 4.20.0.0]"""
    startdate: Timestamp | None = None
    """deprecated; make a new tariff instead"""
    usagetype: int | None = None
    """deprecated; the tariff is found by `name`"""
    value: Number | None = None
    """price of one unit in currency"""

    def parse(self, envelope: Envelope) -> QuotaTariff:
        """Decode the answer."""
        from ...models.quota_tariff import QuotaTariff

        return envelope.object(QuotaTariff)


def quota_tariff_update(
    client: BaseClient,
    *,
    name: str,
    activationrule: str | None = None,
    description: str | None = None,
    enddate: Timestamp | None = None,
    position: int | None = None,
    startdate: Timestamp | None = None,
    usagetype: int | None = None,
    value: Number | None = None,
) -> QuotaTariff:
    """Change a tariff from a date on.

    Since CloudStack 4.7.0.

    Args:
        name: the name [since 4.18.0.0]
        activationrule: JavaScript that decides whether, or at what price, the tariff counts
            [since 4.18.0.0]
        description: free text that explains it [since 4.18.0.0]
        enddate: when the tariff stops counting [since 4.18.0.0]
        position: place in the order among tariffs of one type [since 4.20.0.0]
        startdate: deprecated; make a new tariff instead
        usagetype: deprecated; the tariff is found by `name`
        value: price of one unit in currency

    Returns:
        QuotaTariff.
    """
    return client.send(
        QuotaTariffUpdateRequest(
            name=name,
            activationrule=activationrule,
            description=description,
            enddate=enddate,
            position=position,
            startdate=startdate,
            usagetype=usagetype,
            value=value,
        )
    )
