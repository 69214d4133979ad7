# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import CounterSource, NetworkServiceProviderName


class Counter(Model):
    """Counter, as the server answers it (CounterResponse).

    Answered by createCounter, listCounters.
    """

    id: str
    """id of the counter"""
    name: str
    """name of the counter"""
    jobid: str | None = None
    """id of the last job on the counter"""
    jobstatus: int | None = None
    """status of the last job on the counter: 0 pending, 1 done, 2 failed"""
    provider: NetworkServiceProviderName | None = None
    """network provider that has the counter"""
    source: CounterSource
    """where the counter gets its values"""
    value: str
    """SNMP OID or metric that is read"""
    zoneid: str | None = None
    """id of the zone"""
