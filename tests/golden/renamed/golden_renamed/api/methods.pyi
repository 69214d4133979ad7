# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.runtime import CommandMethod

from . import functions as _functions

class Call(CommandMethod):
    __call__ = _functions.call_

class ListMoods(CommandMethod):
    __call__ = _functions.list_moods

class Type(CommandMethod):
    __call__ = _functions.type

call_: Call
list_moods: ListMoods
type: Type
