# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    COUNTER_SOURCE_VALUES,
    NETWORK_SERVICE_PROVIDER_NAME_VALUES,
    CounterSource,
    NetworkServiceProviderName,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.counter import Counter


class CreateCounterRequest(Request):
    """The request of createCounter; `client.send` takes it and returns Job[Counter]."""

    command: ClassVar[str] = "createCounter"
    wire: ClassVar[Wire] = Wire(
        any_case={"provider": NETWORK_SERVICE_PROVIDER_NAME_VALUES, "source": COUNTER_SOURCE_VALUES}
    )
    name: str
    """the name"""
    provider: NetworkServiceProviderName
    """name of the provider: a value of types.NetworkServiceProviderName, in upper or lower case
    [since 4.18.0]
    """
    source: CounterSource
    """where the counter gets its values: NETSCALER, SNMP, CPU, MEMORY or VIRTUALROUTER, in upper
    or lower case
    """
    value: str
    """SNMP OID or metric that is read"""

    def parse(self, envelope: Envelope) -> Job[Counter]:
        """Decode the answer."""
        from ...models.counter import Counter

        return envelope.job(Counter)


def create_counter(
    client: BaseClient,
    *,
    name: str,
    provider: NetworkServiceProviderName,
    source: CounterSource,
    value: str,
) -> Job[Counter]:
    """Define a metric that autoscale conditions can measure.

    Args:
        name: the name
        provider: name of the provider: a value of types.NetworkServiceProviderName, in upper or
            lower case [since 4.18.0]
        source: where the counter gets its values: NETSCALER, SNMP, CPU, MEMORY or
            VIRTUALROUTER, in upper or lower case
        value: SNMP OID or metric that is read

    Returns:
        The job; `.result()` waits for it and gives the Counter.
    """
    return client.send(
        CreateCounterRequest(name=name, provider=provider, source=source, value=value)
    )
