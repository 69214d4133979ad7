# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class KubernetesClusterConfig(Model):
    """KubernetesClusterConfig, as the server answers it (KubernetesClusterConfigResponse).

    Answered by getKubernetesClusterConfig.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"configdata"})
    id: str
    """the id"""
    name: str
    """the name"""
    configdata: str
    """kubeconfig text for the cluster"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
