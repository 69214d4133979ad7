"""How a FakeCloud behaves where servers differ by configuration. Fixed at start, like the server's
static settings.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cstyped import __version__

# The CloudStack that this release is made for.
API_VERSION: Final = ".".join(__version__.split(".")[:2])


@dataclass(slots=True)
class Settings:
    """`job_seconds`: how long a job runs. `rate_limit`: requests per `rate_interval` seconds and
    account, None for no limit. `guess`: answer commands that are not modelled with a guess.
    `replay`: take dates that are over, for playing recordings.
    """

    version: str = API_VERSION
    job_seconds: float = 0.1
    enforce_post: bool = False
    rate_limit: int | None = None
    rate_interval: float = 1.0
    session_timeout: int = 1800
    page_size: int = 500
    seed: int | None = None
    guess: bool = False
    replay: bool = False
    server_version: str = f"{API_VERSION}.0.0"
    job_expiry: float = 24 * 3600.0
