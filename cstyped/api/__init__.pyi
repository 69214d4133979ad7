# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from typing import Final

from cstyped.runtime import CommandIndex

from ._functions_1 import *
from ._functions_2 import *
from ._requests_1 import *
from ._requests_2 import *
from .client import Client as Client

COMMANDS: Final[CommandIndex]
