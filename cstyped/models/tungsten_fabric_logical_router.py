# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricLogicalRouter, as the server answers it (TungstenFabricLogicalRouterResponse)."""

from __future__ import annotations

from cstyped.model import Model


class TungstenFabricLogicalRouter(Model):
    """TungstenFabricLogicalRouter, as the server answers it (TungstenFabricLogicalRouterResponse).

    Answered by addTungstenFabricNetworkGatewayToLogicalRouter,
    createTungstenFabricLogicalRouter, listTungstenFabricLogicalRouter,
    removeTungstenFabricNetworkGatewayFromLogicalRouter.
    """
