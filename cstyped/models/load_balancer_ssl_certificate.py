# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""LoadBalancerSslCertificate, as the server answers it (TlsDataResponse)."""

from __future__ import annotations

from cstyped.model import Model


class LoadBalancerSslCertificate(Model):
    """LoadBalancerSslCertificate, as the server answers it (TlsDataResponse).

    Answered by getLoadBalancerSslCertificate.
    """

    chain: str | None = None
    crt: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    key: str | None = None
