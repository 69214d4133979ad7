# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricProvider(Model):
    """TungstenFabricProvider, as the server answers it (TungstenFabricProviderResponse).

    Answered by createTungstenFabricProvider, listTungstenFabricProviders.
    """

    name: str | None = None
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    securitygroupsenabled: bool | None = None
    """whether security groups are used"""
    tungstengateway: str | None = None
    """address of the Tungsten Fabric gateway"""
    tungstenproviderhostname: str | None = None
    """host name of the Tungsten Fabric controller"""
    tungstenproviderintrospectport: str | None = None
    """port for introspection of the vRouter"""
    tungstenproviderport: str | None = None
    """port of the Tungsten Fabric controller"""
    tungstenprovideruuid: str | None = None
    """the Tungsten Fabric provider, by id"""
    tungstenprovidervrouterport: str | None = None
    """port of the vRouter agent"""
    zoneid: int | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
