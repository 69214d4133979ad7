# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.runtime import BaseClient, CommaList, Job, ListResult, Pairs, Success

from ..models.capabilities import Capabilities
from ..models.host_tag import HostTag
from ..models.login import Login
from ..models.volume import Volume

def create_volume(
    client: BaseClient, *, name: str, diskofferingid: str | None = None, size: int | None = None
) -> Job[Volume]: ...
def delete_volume(client: BaseClient, *, id: str) -> Success: ...
def list_capabilities(client: BaseClient) -> Capabilities: ...
def list_host_tags(client: BaseClient) -> ListResult[HostTag]: ...
def list_volumes(
    client: BaseClient,
    *,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    tags: Pairs | None = None,
) -> ListResult[Volume]: ...
def login(client: BaseClient, *, password: str, username: str) -> Login: ...
