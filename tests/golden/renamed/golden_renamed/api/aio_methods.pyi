# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.aio.runtime import AioListResult
from cstyped.runtime import StructMaps, Success, Timestamp

from ..models.mood import Mood
from ..models.type import Type

class _Call:
    async def __call__(self, *, self_: str | None = None) -> Success: ...

class _ListMoods:
    async def __call__(self) -> AioListResult[Mood]: ...

class _Type:
    async def __call__(
        self,
        *,
        from_: str,
        class_: str | None = None,
        client_: str | None = None,
        copy_: Timestamp | None = None,
        dhcp_114: StructMaps | None = None,
        str_: str | None = None,
    ) -> Type: ...

call_: _Call
list_moods: _ListMoods
type: _Type
