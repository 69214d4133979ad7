# @generated from dump.json. Edit an overlay or a template instead.
from .client import Client as Client
from .functions import *
from .index import COMMANDS as COMMANDS
from .requests import *
