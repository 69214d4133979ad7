# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.answer import Envelope
from cstyped.jobs import Job
from cstyped.model import Request
from cstyped.results import Success

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

class LoginRequest(Request):
    password: str
    username: str
    def parse(self, envelope: Envelope) -> Login: ...
