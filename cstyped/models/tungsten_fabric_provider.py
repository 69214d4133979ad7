# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricProvider(Model):
    """TungstenFabricProvider, as the server answers it (TungstenFabricProviderResponse).

    Answered by createTungstenFabricProvider, listTungstenFabricProviders.
    """

    name: str | None = None
    """name of the Tungsten fabric provider"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric provider"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric provider: 0 pending, 1 done, 2 failed"""
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
    """id of the Tungsten Fabric provider"""
    tungstenprovidervrouterport: str | None = None
    """port of the vRouter agent"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
