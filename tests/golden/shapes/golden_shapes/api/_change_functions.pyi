# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.client import BaseClient
from cstyped.jobs import Job
from cstyped.results import Success

from ..models.login import Login
from ..models.volume import Volume

def create_volume(
    client: BaseClient, *, name: str, diskofferingid: str | None = None, size: int | None = None
) -> Job[Volume]:
    """Makes a volume."""

def delete_volume(client: BaseClient, *, id: str) -> Success:
    """Delete a volume for good; detach it first."""

def login(client: BaseClient, *, password: str, username: str) -> Login:
    """Log a user in and start a session."""
