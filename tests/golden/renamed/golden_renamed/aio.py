# @generated from dump.json. Edit an overlay or a template instead.
"""The client for asyncio: it needs aiohttp, pip install 'cstyped[async]'."""

from __future__ import annotations

from .api.aio import AsyncClient as AsyncClient
