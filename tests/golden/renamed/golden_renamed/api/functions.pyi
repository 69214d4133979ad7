# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.runtime import BaseClient, ListResult, StructMaps, Success, Timestamp

from ..models.mood import Mood
from ..models.type import Type

def call_(client: BaseClient, *, self_: str | None = None) -> Success: ...
def list_moods(client: BaseClient) -> ListResult[Mood]: ...
def type(
    client: BaseClient,
    *,
    from_: str,
    class_: str | None = None,
    client_: str | None = None,
    copy_: Timestamp | None = None,
    dhcp_114: StructMaps | None = None,
    str_: str | None = None,
) -> Type: ...
