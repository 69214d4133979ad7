# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import KUBERNETES_VERSION_STATE_VALUES, KubernetesVersionState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.kubernetes_supported_version import KubernetesSupportedVersion


class UpdateKubernetesSupportedVersionRequest(Request):
    """The request of updateKubernetesSupportedVersion; `client.send` takes it and returns
    KubernetesSupportedVersion.
    """

    command: ClassVar[str] = "updateKubernetesSupportedVersion"
    wire: ClassVar[Wire] = Wire(one_case={"state": KUBERNETES_VERSION_STATE_VALUES})
    id: str
    """the resource (KubernetesSupportedVersion id)"""
    state: KubernetesVersionState
    """the state: Disabled or Enabled"""

    def parse(self, envelope: Envelope) -> KubernetesSupportedVersion:
        """Decode the answer."""
        from ...models.kubernetes_supported_version import KubernetesSupportedVersion

        return envelope.object(KubernetesSupportedVersion)


def update_kubernetes_supported_version(
    client: BaseClient, *, id: str, state: KubernetesVersionState
) -> KubernetesSupportedVersion:
    """Enable or disable a Kubernetes version for new clusters.

    Args:
        id: the resource (KubernetesSupportedVersion id)
        state: the state: Disabled or Enabled

    Returns:
        KubernetesSupportedVersion.
    """
    return client.send(UpdateKubernetesSupportedVersionRequest(id=id, state=state))
