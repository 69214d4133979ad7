# @generated from dump.json. Edit an overlay or a template instead.
from typing import Final

from cstyped.index import CommandIndex

from ._change_functions import *
from ._change_requests import *
from ._read_functions import *
from ._read_requests import *
from .client import Client as Client

COMMANDS: Final[CommandIndex]
