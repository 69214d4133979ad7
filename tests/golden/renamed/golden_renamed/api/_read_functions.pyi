# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.client import BaseClient
from cstyped.results import ListResult

from ..models.mood import Mood

def list_moods(client: BaseClient) -> ListResult[Mood]:
    """Call listMoods."""
