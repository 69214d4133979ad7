# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.jobs import Job
from cstyped.results import Success

from ..models.login import Login
from ..models.volume import Volume

class Changes:
    def create_volume(
        self, *, name: str, diskofferingid: str | None = None, size: int | None = None
    ) -> Job[Volume]:
        """Makes a volume."""
    def delete_volume(self, *, id: str) -> Success:
        """Delete a volume for good; detach it first."""
    def login(self, *, password: str, username: str) -> Login:
        """Log a user in and start a session."""
