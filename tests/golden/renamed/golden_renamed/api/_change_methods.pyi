# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.params import StructMaps, Timestamp
from cstyped.results import Success

from ..models.type import Type

class Changes:
    def call_(self, *, self_: str | None = None) -> Success:
        """Call call."""
    def type(
        self,
        *,
        from_: str,
        class_: str | None = None,
        client_: str | None = None,
        copy_: Timestamp | None = None,
        dhcp_114: StructMaps | None = None,
        str_: str | None = None,
    ) -> Type:
        """Call type."""
