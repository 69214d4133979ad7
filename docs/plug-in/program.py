"""Order a coffee in every zone, and pour the old ones away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from acme_coffee import Client, Coffee


def order(client: Client, zone: str) -> Coffee:
    job = client.order_coffee(zoneid=zone, size="LARGE", extras={"milk": "oat"})
    return job.result()


def pour_away(client: Client, zone: str) -> int:
    old = datetime.now(UTC) - timedelta(hours=1)
    cold = [one for one in client.list_coffees(zoneid=zone).all() if one.created < old]
    for coffee in cold:
        client.delete_coffee(id=coffee.id)
    return len(cold)
