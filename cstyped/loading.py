"""Load modules and build models at first use, safely across forks.

A thread that imports a module while another thread forks does not exist in the child, but the
module's lock stays locked there, so the child's own import of it would never finish. So a fork
waits here until loading has finished.
"""

from __future__ import annotations

import os
import threading
from importlib import import_module
from types import ModuleType

# A fork waits no longer than this: a module of somebody else's may never be loaded.
_LONGEST_WAIT = 10.0

_lock = threading.RLock()
_forking = threading.local()


def load(module: str) -> ModuleType:
    """Return the module of that name."""
    with alone():
        return import_module(module)


def alone() -> threading.RLock:
    """Return what one thread at a time holds while it loads; no fork happens meanwhile.

    A fork waits for this one lock only. With two, a thread and a fork could each hold one and wait
    for the other.
    """
    return _lock


def _before_fork() -> None:
    _forking.waited = _lock.acquire(timeout=_LONGEST_WAIT)


def _after_fork_in_parent() -> None:
    if _forking.waited:
        _lock.release()


def _after_fork_in_child() -> None:
    global _lock
    _lock = threading.RLock()


# logging takes its lock before a fork, too, and modules that are being loaded ask for it. So it
# must take it after this here has waited: what was registered first is called last.
import_module("logging")
if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_before_fork,
        after_in_parent=_after_fork_in_parent,
        after_in_child=_after_fork_in_child,
    )
