# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.aio.runtime import AsyncCommandMethod

from . import aio_functions as _functions

class CreateVolume(AsyncCommandMethod):
    __call__ = _functions.create_volume

class DeleteVolume(AsyncCommandMethod):
    __call__ = _functions.delete_volume

class ListCapabilities(AsyncCommandMethod):
    __call__ = _functions.list_capabilities

class ListHostTags(AsyncCommandMethod):
    __call__ = _functions.list_host_tags

class ListVolumes(AsyncCommandMethod):
    __call__ = _functions.list_volumes

class Login(AsyncCommandMethod):
    __call__ = _functions.login

create_volume: CreateVolume
delete_volume: DeleteVolume
list_capabilities: ListCapabilities
list_host_tags: ListHostTags
list_volumes: ListVolumes
login: Login
