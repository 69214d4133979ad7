# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.answer import Envelope
from cstyped.model import Request
from cstyped.results import ListResult

from ..models.mood import Mood

class ListMoodsRequest(Request):
    def parse(self, envelope: Envelope) -> ListResult[Mood]: ...
