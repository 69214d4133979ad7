"""The way from clients to a cloud: it breaks as ordered, and keeps book of what got through."""

from __future__ import annotations

import http.client
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

from cstyped.testing import FakeCloud
from tests.faults import server as faults
from tests.faults.server import Fault, FaultServer, Received, Reply

SLOW = 0.6  # seconds; clients here give up earlier

# What happens before the cloud has the request, and what happens to its answer.
BEFORE: dict[str, Fault] = {
    "lost": faults.close_without_answer,
    "502 of a proxy": faults.page(502),
    "503 of a proxy": faults.page(503, (("Retry-After", "0"),)),
    "429 of a proxy": faults.page(429, (("Retry-After", "0"),)),
    "a page of a proxy": faults.page(200),
}
AFTER: dict[str, Fault] = {
    "answer lost": faults.close_without_answer,
    "head cut off": faults.close_within_head,
    "body cut off": faults.close_within_body,
    "body shorter than announced": faults.announce_too_much,
    "JSON cut off": faults.cut_json,
    "closed behind the answer": faults.close_after_answer,
    "slow": faults.wait(SLOW),
    "504 of a proxy": faults.page(504),
}
_NOTHING = Reply(b"")
# Those that leave the answer as it is.
_HARMLESS = frozenset({"", "closed behind the answer"})


@dataclass(frozen=True, slots=True)
class Passage:
    """One request that the path had whole. `status` is the cloud's, None where it got nothing."""

    got: Received
    fault: str
    status: int | None

    @property
    def delivered(self) -> bool:
        """Whether the cloud's answer came back as it was."""
        return self.status is not None and self.fault in _HARMLESS


class Path(FaultServer):
    """A server in front of a cloud. `order(...)` says what happens to the next requests."""

    def __init__(self, cloud: FakeCloud, *, port: int = 0) -> None:
        super().__init__(port=port)
        self.passages: list[Passage] = []
        self._cloud = cloud
        self._ordered: list[str] = []

    def order(self, names: list[str]) -> None:
        """One fault for one request, an empty name for none; no fault after the last."""
        self._ordered = list(names)

    def _decide(self, got: Received) -> tuple[Fault | None, Reply]:
        with self._lock:
            name = self._ordered.pop(0) if self._ordered else ""
            if name in BEFORE:
                self.passages.append(Passage(got, name, None))
                return BEFORE[name], _NOTHING
            status, proper = self._passed_on(got)
            self.passages.append(Passage(got, name, status))
            return AFTER.get(name), proper

    def _passed_on(self, got: Received) -> tuple[int, Reply]:
        where = urlsplit(self._cloud.endpoint)
        connection = http.client.HTTPConnection(str(where.hostname), where.port)
        kept = ("cookie", "content-type")
        headers = {name: got.headers[name] for name in kept if name in got.headers}
        connection.request(got.method, where.path, urlencode(got.params), headers)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        cookies = tuple(
            (name, value) for name, value in answer.getheaders() if name.lower() == "set-cookie"
        )
        kind = answer.getheader("Content-Type", "")
        return answer.status, Reply(body, answer.status, cookies, kind)
