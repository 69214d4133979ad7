# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricNetwork, as the server answers it (TungstenFabricNetworkResponse)."""

from __future__ import annotations

from cstyped.model import Model


class TungstenFabricNetwork(Model):
    """TungstenFabricNetwork, as the server answers it (TungstenFabricNetworkResponse).

    Answered by listTungstenFabricNetwork.
    """
