# @generated from dump.json. Edit an overlay or a template instead.
from . import api as api
from . import models as models
from . import types as types
from .api import *
from .models import *
