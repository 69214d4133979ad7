# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.runtime import ListResult, StructMaps, Success, Timestamp

from ..models.mood import Mood
from ..models.type import Type

class Client:
    def call_(self, *, self_: str | None = None) -> Success:
        """Call call.

        Returns:
            Success.
        """
    def list_moods(self) -> ListResult[Mood]:
        """Call listMoods.

        Returns:
            ListResult[Mood]: one answer's rows; `.all()` goes on over every page.
        """
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
        """Call type.

        Returns:
            Type.
        """
