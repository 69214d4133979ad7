"""A local server that gives set answers, for what FakeCloud has no state of: usage records."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qsl


@dataclass
class Scripted:
    """`endpoint` answers each command with its entry of `answers`; `asked` tells what came."""

    endpoint: str
    answers: Mapping[str, object]
    asked: list[dict[str, str]] = field(default_factory=list[dict[str, str]])


@contextmanager
def scripted(answers: Mapping[str, object]) -> Iterator[Scripted]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            form = self.rfile.read(int(self.headers["Content-Length"])).decode()
            params = dict(parse_qsl(form, keep_blank_values=True))
            told.asked.append(params)
            command = params["command"]
            body = json.dumps({f"{command.lower()}response": answers[command]}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json;charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its name there
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        told = Scripted(f"http://127.0.0.1:{server.server_port}/client/api", answers)
        thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield told
        finally:
            server.shutdown()
            thread.join()
