"""Time FakeCloud: its start, a page of a large cloud, and how many small lists a core answers."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from urllib.parse import urlencode, urlsplit

from cstyped.credentials.signing import signed
from cstyped.testing import FakeCloud

ROUNDS = 15
MACHINES = 10_000
REQUESTS = 2000

# In a process of its own, so that its work is none of the server's.
_ASKING = """
import http.client, sys
host, port, path, body, times = sys.argv[1:]
connection = http.client.HTTPConnection(host, int(port))
form = {"Content-Type": "application/x-www-form-urlencoded"}
for _ in range(int(times)):
    connection.request("POST", path, body, form)
    assert connection.getresponse().read().startswith(b"{")
"""


def main() -> None:
    """Print the figures."""
    starts = [_milliseconds(FakeCloud) for _ in range(ROUNDS)]
    print(f"FakeCloud starts in {statistics.median(starts):.1f} ms")
    with FakeCloud() as cloud:
        small = _per_request(cloud, REQUESTS, command="listZones")
        print(f"FakeCloud answers {1000 / small:,.0f} small lists a second of one core")
        cloud.state.machines(MACHINES)
        page = {"listall": "true", "page": "3", "pagesize": "100"}
        large = _per_request(cloud, 20, command="listVirtualMachines", **page)
        print(f"FakeCloud lists a page of {MACHINES:,} machines in {large:.1f} ms")


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def _per_request(cloud: FakeCloud, times: int, **params: str) -> float:
    """Milliseconds of this process, the server's, for each request."""
    keys = cloud.api_keys
    query = signed({**params, "response": "json"}, keys.key, keys.secret, datetime.now(UTC))
    url = urlsplit(cloud.endpoint)
    asked = [str(url.hostname), str(url.port), url.path, urlencode(query), str(times)]
    command = [sys.executable, "-c", _ASKING, *asked]
    return _milliseconds(partial(subprocess.run, command, check=True)) / times


if __name__ == "__main__":
    main()
