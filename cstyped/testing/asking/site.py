"""What one installation of CloudStack has: its rows, its time, its sessions and its jobs."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict

from ..callers.sessions import Access
from ..clock import Clock, written
from ..control import Faults
from ..facts.spec import load
from ..rows.rendering import Renderer
from ..rows.store import Store
from ..settings import Settings
from .jobs import Jobs


class Site:
    """What commands work on. One lock: requests are answered one after the other."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.lock = threading.RLock()
        self.spec = load(settings.version)
        self.clock = Clock()
        self.store = Store(settings.seed)
        self.access = Access(self.store, self.clock, settings)
        self.jobs = Jobs(self.store, self.clock, settings.job_expiry)
        self.faults = Faults()
        self.renderer = Renderer(self.spec, self.store, self.clock)
        # Of each account: when the interval began, and how many requests it has made in it.
        self.requests: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])

        # How many SSH keys were made.
        self.made_keys = 0
        # Texts of mails that were changed: name of the mail -> its fields.
        self.texts: dict[str, dict[str, object]] = {}
        # How often commands that are not modelled were asked.
        self.unmodelled: Counter[str] = Counter()

    @property
    def stamp(self) -> str:
        """Now, as answers write it."""
        return written(self.clock.now())

    def spent(self, account: str) -> float:
        """How many requests an account has made in this interval."""
        return self.requests[account][1]

    def forget_spent(self, account: str | None) -> None:
        """Count the requests of an account, or of all, from nothing again."""
        if account is None:
            self.requests.clear()
        else:
            self.requests.pop(account, None)
