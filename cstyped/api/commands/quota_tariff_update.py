# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Number, Request, Timestamp, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.quota_tariff import QuotaTariff


class QuotaTariffUpdateRequest(Request):
    """The request of quotaTariffUpdate; `client.send` takes it and returns QuotaTariff."""

    command: ClassVar[str] = "quotaTariffUpdate"
    wire: ClassVar[Wire] = Wire(
        deprecated={
            "startdate": "ignored: a changed tariff keeps its start date",
            "usagetype": "ignored: a changed tariff is found by its name and keeps its usage type",
        }
    )
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
    """begin of the period. Deprecated since 4.18: ignored: a changed tariff keeps its start date"""
    usagetype: int | None = None
    """usage type by its number. Deprecated since 4.18: ignored: a changed tariff is found by its
    name and keeps its usage type
    """
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
        startdate: begin of the period. Deprecated since 4.18: ignored: a changed tariff keeps
            its start date
        usagetype: usage type by its number. Deprecated since 4.18: ignored: a changed tariff is
            found by its name and keeps its usage type
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
