# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""KubernetesClusterConfig, as the server answers it (KubernetesClusterConfigResponse)."""

from __future__ import annotations

from cstyped.model import Model


class KubernetesClusterConfig(Model):
    """KubernetesClusterConfig, as the server answers it (KubernetesClusterConfigResponse).

    Answered by getKubernetesClusterConfig.
    """

    id: str
    name: str | None = None
    configdata: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
