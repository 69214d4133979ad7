# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricVm, as the server answers it (TungstenFabricVmResponse)."""

from __future__ import annotations

from cstyped.model import Model


class TungstenFabricVm(Model):
    """TungstenFabricVm, as the server answers it (TungstenFabricVmResponse).

    Answered by listTungstenFabricVm.
    """
