# @generated from dump.json. Edit an overlay or a template instead.
from typing import Final

from cstyped.runtime import CommandIndex

from ._functions_1 import *
from ._requests_1 import *
from .client import Client as Client

COMMANDS: Final[CommandIndex]
