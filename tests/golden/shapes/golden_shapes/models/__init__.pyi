# @generated from dump.json. Edit an overlay or a template instead.
from typing import Final

from cstyped.runtime import ModelIndex

from .capabilities import Capabilities as Capabilities
from .host_tag import HostTag as HostTag
from .login import Login as Login
from .resource_tag import ResourceTag as ResourceTag
from .volume import Volume as Volume

MODELS: Final[ModelIndex]
