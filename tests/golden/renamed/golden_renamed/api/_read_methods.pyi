# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.results import ListResult

from ..models.mood import Mood

class Reads:
    def list_moods(self) -> ListResult[Mood]:
        """Call listMoods."""
