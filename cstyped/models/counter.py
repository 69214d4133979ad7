# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import CounterSource, NetworkServiceProviderName


class Counter(Model):
    """Counter, as the server answers it (CounterResponse).

    Answered by createCounter, listCounters.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    provider: NetworkServiceProviderName | None = None
    """network provider that has the counter"""
    source: CounterSource
    """where the counter gets its values"""
    value: str
    """SNMP OID or metric that is read"""
    zoneid: str | None = None
    """the zone, by id"""
