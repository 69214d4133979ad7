# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.runtime import BaseClient, CommaList, Job, ListResult, Pairs, Success

from ..models.capabilities import Capabilities
from ..models.host_tag import HostTag
from ..models.login import Login
from ..models.volume import Volume

def create_volume(
    client: BaseClient, *, name: str, diskofferingid: str | None = None, size: int | None = None
) -> Job[Volume]:
    """Makes a volume."""

def delete_volume(client: BaseClient, *, id: str) -> Success:
    """Delete a volume for good; detach it first."""

def list_capabilities(client: BaseClient) -> Capabilities:
    """List what this cloud supports and how it is set up for the caller."""

def list_host_tags(client: BaseClient) -> ListResult[HostTag]:
    """List the tags that hosts have."""

def list_volumes(
    client: BaseClient,
    *,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    tags: Pairs | None = None,
) -> ListResult[Volume]:
    """Names the volumes that the caller owns."""

def login(client: BaseClient, *, password: str, username: str) -> Login:
    """Log a user in and start a session."""
