# @generated from dump.json. Edit an overlay or a template instead.
"""Leads editors from a method of the AsyncClient to its function. Nothing else uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .aio_functions import *
