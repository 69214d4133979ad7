# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class LoadBalancerSslCertificate(Model):
    """LoadBalancerSslCertificate, as the server answers it (TlsDataResponse).

    Answered by getLoadBalancerSslCertificate.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"key"})
    chain: str | None = None
    """PEM text of the intermediate certificates"""
    crt: str | None = None
    """PEM text of the certificate"""
    jobid: str | None = None
    """id of the last job on the load balancer TLS certificate"""
    jobstatus: int | None = None
    """status of the last job on the load balancer TLS certificate: 0 pending, 1 done, 2 failed"""
    key: str | None = None
    """key of the pair"""
