# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteKubernetesSupportedVersionRequest(Request):
    """The request of deleteKubernetesSupportedVersion; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteKubernetesSupportedVersion"
    id: str
    """the resource (KubernetesSupportedVersion id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_kubernetes_supported_version(client: BaseClient, *, id: str) -> Job[Success]:
    """Withdraw a Kubernetes version that no cluster runs.

    Args:
        id: the resource (KubernetesSupportedVersion id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteKubernetesSupportedVersionRequest(id=id))
