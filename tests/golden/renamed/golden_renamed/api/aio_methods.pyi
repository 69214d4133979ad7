# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.aio.runtime import AsyncCommandMethod

from . import aio_functions as _functions

class Call(AsyncCommandMethod):
    __call__ = _functions.call_

class ListMoods(AsyncCommandMethod):
    __call__ = _functions.list_moods

class Type(AsyncCommandMethod):
    __call__ = _functions.type

call_: Call
list_moods: ListMoods
type: Type
