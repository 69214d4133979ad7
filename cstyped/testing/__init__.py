"""A CloudStack to develop against: `with FakeCloud() as cloud: client = cloud.client()`."""

from __future__ import annotations

from .cloud import FakeCloud

__all__ = ["FakeCloud"]
