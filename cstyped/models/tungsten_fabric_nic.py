# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricNic, as the server answers it (TungstenFabricNicResponse)."""

from __future__ import annotations

from cstyped.model import Model


class TungstenFabricNic(Model):
    """TungstenFabricNic, as the server answers it (TungstenFabricNicResponse).

    Answered by listTungstenFabricNic.
    """
