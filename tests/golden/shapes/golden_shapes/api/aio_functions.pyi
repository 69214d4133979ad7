# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.aio.runtime import AioJob, AioListResult, BaseAsyncClient
from cstyped.runtime import CommaList, Pairs, Success

from ..models.capabilities import Capabilities
from ..models.host_tag import HostTag
from ..models.login import Login
from ..models.volume import Volume

async def create_volume(
    client: BaseAsyncClient,
    *,
    name: str,
    diskofferingid: str | None = None,
    size: int | None = None,
) -> AioJob[Volume]: ...
async def delete_volume(client: BaseAsyncClient, *, id: str) -> Success: ...
async def list_capabilities(client: BaseAsyncClient) -> Capabilities: ...
async def list_host_tags(client: BaseAsyncClient) -> AioListResult[HostTag]: ...
async def list_volumes(
    client: BaseAsyncClient,
    *,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    tags: Pairs | None = None,
) -> AioListResult[Volume]: ...
async def login(client: BaseAsyncClient, *, password: str, username: str) -> Login: ...
