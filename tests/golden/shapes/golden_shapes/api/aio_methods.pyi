# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.aio.runtime import AioJob, AioListResult
from cstyped.runtime import CommaList, Pairs, Success

from ..models.capabilities import Capabilities
from ..models.host_tag import HostTag
from ..models.login import Login
from ..models.volume import Volume

class _CreateVolume:
    async def __call__(
        self, *, name: str, diskofferingid: str | None = None, size: int | None = None
    ) -> AioJob[Volume]: ...

class _DeleteVolume:
    async def __call__(self, *, id: str) -> Success: ...

class _ListCapabilities:
    async def __call__(self) -> Capabilities: ...

class _ListHostTags:
    async def __call__(self) -> AioListResult[HostTag]: ...

class _ListVolumes:
    async def __call__(
        self,
        *,
        id: str | None = None,
        ids: CommaList[str] | None = None,
        listall: bool | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        tags: Pairs | None = None,
    ) -> AioListResult[Volume]: ...

class _Login:
    async def __call__(self, *, password: str, username: str) -> Login: ...

create_volume: _CreateVolume
delete_volume: _DeleteVolume
list_capabilities: _ListCapabilities
list_host_tags: _ListHostTags
list_volumes: _ListVolumes
login: _Login
