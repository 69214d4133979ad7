# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.runtime import Envelope, ListResult, Request, StructMaps, Success, Timestamp

from ..models.mood import Mood
from ..models.type import Type

class CallRequest(Request):
    self_: str | None = None
    def parse(self, envelope: Envelope) -> Success: ...

class ListMoodsRequest(Request):
    def parse(self, envelope: Envelope) -> ListResult[Mood]: ...

class TypeRequest(Request):
    from_: str
    class_: str | None = None
    client_: str | None = None
    copy_: Timestamp | None = None
    dhcp_114: StructMaps | None = None
    str_: str | None = None
    def parse(self, envelope: Envelope) -> Type: ...
