# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class KubernetesClusterConfig(Model):
    """KubernetesClusterConfig, as the server answers it (KubernetesClusterConfigResponse).

    Answered by getKubernetesClusterConfig.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"configdata"})
    id: str
    """id of the Kubernetes cluster config"""
    name: str
    """name of the Kubernetes cluster config"""
    configdata: str
    """kubeconfig text for the cluster"""
    jobid: str | None = None
    """id of the last job on the Kubernetes cluster config"""
    jobstatus: int | None = None
    """status of the last job on the Kubernetes cluster config: 0 pending, 1 done, 2 failed"""
