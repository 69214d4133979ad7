# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.runtime import CommandMethod

from . import functions as _functions

class CreateVolume(CommandMethod):
    __call__ = _functions.create_volume

class DeleteVolume(CommandMethod):
    __call__ = _functions.delete_volume

class ListCapabilities(CommandMethod):
    __call__ = _functions.list_capabilities

class ListHostTags(CommandMethod):
    __call__ = _functions.list_host_tags

class ListVolumes(CommandMethod):
    __call__ = _functions.list_volumes

class Login(CommandMethod):
    __call__ = _functions.login

create_volume: CreateVolume
delete_volume: DeleteVolume
list_capabilities: ListCapabilities
list_host_tags: ListHostTags
list_volumes: ListVolumes
login: Login
