# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.runtime import CommaList, Envelope, Job, ListResult, Pairs, Request, Success

from ..models.capabilities import Capabilities
from ..models.host_tag import HostTag
from ..models.login import Login
from ..models.volume import Volume

class CreateVolumeRequest(Request):
    name: str
    diskofferingid: str | None = None
    size: int | None = None
    def parse(self, envelope: Envelope) -> Job[Volume]: ...

class DeleteVolumeRequest(Request):
    id: str
    def parse(self, envelope: Envelope) -> Success: ...

class ListCapabilitiesRequest(Request):
    def parse(self, envelope: Envelope) -> Capabilities: ...

class ListHostTagsRequest(Request):
    def parse(self, envelope: Envelope) -> ListResult[HostTag]: ...

class ListVolumesRequest(Request):
    id: str | None = None
    ids: CommaList[str] | None = None
    listall: bool | None = None
    page: int | None = None
    pagesize: int | None = None
    tags: Pairs | None = None
    def parse(self, envelope: Envelope) -> ListResult[Volume]: ...

class LoginRequest(Request):
    password: str
    username: str
    def parse(self, envelope: Envelope) -> Login: ...
