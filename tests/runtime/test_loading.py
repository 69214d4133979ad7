"""What is loaded at the first use is loaded whole, whatever other threads do meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.faults.server import FaultServer

# The main thread forks while another one is in the middle of the import that a first call does.
_FORKS_WITHIN_AN_IMPORT = """
import importlib.abc, os, signal, sys, threading, time, warnings
from cstyped import ApiKeys, Client, loading

# Python 3.12 and newer warn of a fork beside other threads: that is the point.
warnings.filterwarnings("ignore", ".*multi-threaded", DeprecationWarning)
# A busy machine can take longer over an import than a program would wait for it.
loading._LONGEST_WAIT = 40
endpoint, slow = sys.argv[1:]
importing = threading.Event()

class Slow(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == slow and threading.current_thread() is not threading.main_thread():
            importing.set()
            time.sleep(0.3)
        return None

sys.meta_path.insert(0, Slow())
client = Client(endpoint, ApiKeys("key", "secret"))
thread = threading.Thread(target=lambda: client.list_zones())
thread.start()
assert importing.wait(40)
child = os.fork()
if child == 0:
    signal.alarm(50)
    client.list_zones()
    os._exit(0)
_, status = os.waitpid(child, 0)
thread.join()
sys.exit(0 if status == 0 else f"the child ended with {status}")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
@pytest.mark.parametrize(
    "module",
    ["pydantic.main", "cstyped.envelope", "urllib3", "requests.models", "cstyped.models.zone"],
)
def test_a_child_is_not_held_up_by_an_import_of_its_parent(module: str) -> None:
    with FaultServer() as server:
        done = subprocess.run(
            [sys.executable, "-c", _FORKS_WITHIN_AN_IMPORT, server.endpoint, module],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

        assert (done.returncode, done.stderr) == (0, "")
        assert server.count("listZones") == 2
