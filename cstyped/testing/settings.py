"""How a FakeCloud behaves where servers differ by configuration. Fixed at start, like the server's
static settings.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Settings:
    """`job_seconds`: how long a job runs. `rate_limit`: requests per `rate_interval` seconds and
    account, None for no limit. `guess`: answer commands that are not modelled with a guess.
    `replay`: take dates that are over, for playing recordings.
    """

    version: str = "4.22"
    job_seconds: float = 0.1
    enforce_post: bool = False
    rate_limit: int | None = None
    rate_interval: float = 1.0
    session_timeout: int = 1800
    page_size: int = 500
    seed: int | None = None
    guess: bool = False
    replay: bool = False
    server_version: str = "4.22.0.0"
    job_expiry: float = 24 * 3600.0
