# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.client import BaseClient
from cstyped.params import CommaList, Pairs
from cstyped.results import ListResult

from ..models.capabilities import Capabilities
from ..models.host_tag import HostTag
from ..models.volume import Volume

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
