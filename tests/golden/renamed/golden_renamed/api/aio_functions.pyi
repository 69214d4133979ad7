# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.aio.runtime import AioListResult, BaseAsyncClient
from cstyped.runtime import StructMaps, Success, Timestamp

from ..models.mood import Mood
from ..models.type import Type

async def call_(client: BaseAsyncClient, *, self_: str | None = None) -> Success: ...
async def list_moods(client: BaseAsyncClient) -> AioListResult[Mood]: ...
async def type(
    client: BaseAsyncClient,
    *,
    from_: str,
    class_: str | None = None,
    client_: str | None = None,
    copy_: Timestamp | None = None,
    dhcp_114: StructMaps | None = None,
    str_: str | None = None,
) -> Type: ...
