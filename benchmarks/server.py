"""A local server for the benchmarks: `python -m benchmarks.server FILE`, or `... --jobs COUNT`.

It answers every call with the line of the file that its parameter `page` says, or the first one. Or
it has so many jobs, which still run when listAsyncJobs is asked for the first two times.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

Parameters = dict[str, list[str]]

_ROUNDS = 2


def lines(bodies: list[bytes]) -> Callable[[Parameters], bytes]:
    """Answer with the line of the page that is asked for."""
    return lambda asked: bodies[int(asked.get("page", ["1"])[0]) - 1]


def jobs(count: int) -> Callable[[Parameters], bytes]:
    """Answer for jobs, and to any other command how many requests there were."""
    running = [{"jobid": str(number), "jobstatus": 0} for number in range(count)]
    rounds_left = _ROUNDS
    requests = 0

    def page_of_jobs(asked: Parameters) -> Iterator[dict[str, object]]:
        nonlocal rounds_left
        page, size = (int(asked.get(name, [usual])[0]) for name, usual in _PAGES)
        if page == 1:
            rounds_left -= 1
        if rounds_left >= 0:
            yield from running[(page - 1) * size : page * size]

    def answer(asked: Parameters) -> bytes:
        nonlocal requests
        requests += 1
        command = asked["command"][0]
        found: dict[str, object]
        if command == "listAsyncJobs":
            listed = list(page_of_jobs(asked))
            found = {"count": count, "asyncjobs": listed} if listed else {}
        elif command == "queryAsyncJobResult":
            machine = {"virtualmachine": {"id": asked["jobid"][0], "name": "web"}}
            found = {"jobid": asked["jobid"][0], "jobstatus": 1, "jobresult": machine}
        else:
            found = {"requests": requests - 1}
        return json.dumps({"response": found}).encode()

    return answer


_PAGES = (("page", "1"), ("pagesize", "500"))


def serve(answer: Callable[[Parameters], bytes]) -> None:
    """Serve on a free port of loopback, printing the port; until the process is ended."""

    class Handler(BaseHTTPRequestHandler):
        disable_nagle_algorithm = True  # or a long answer waits for the receipt of its start
        protocol_version = "HTTP/1.1"
        wbufsize = -1

        def do_POST(self) -> None:
            form = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            body = answer(parse_qs(form.decode()))
            self.send_response(200)
            self.send_header("Content-Type", "application/json;charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (as inherited)
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    if sys.argv[1] == "--jobs":
        serve(jobs(int(sys.argv[2])))
    else:
        serve(lines(Path(sys.argv[1]).read_bytes().splitlines()))
