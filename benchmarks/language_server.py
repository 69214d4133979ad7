"""Time what an editor asks basedpyright's language server about a client of ours.

Run it with `python -m benchmarks.language_server`, or as a script, with the Python of an
environment that has basedpyright, cstyped and requests (`.venv/bin/python`). `--python` names the
interpreter of another environment whose packages the programs are to see, `--extra-path` a folder
that comes before them, so that two forms of the package can be compared; `--answers` prints what
hover, signature help and go to definition answer.

Each round starts a server for a small program that uses `cstyped.Client`, and another one for a
program that uses `requests.Session`. The file is opened, and `client.` and four letters are typed
at its end: each change is followed by a request for completion, as an editor does. Printed are
medians over the rounds, in seconds: for every step the time that the user waits, and the processor
time of the server, which says more on a machine that has other work; and the ratio of the two
programs. "diagnosed" is the time from a change to the end of its diagnostics.

It reads the processor time from /proc, so it runs on Linux only.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import IO, TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

SERVER = Path(sys.executable).with_name("basedpyright-langserver")


@dataclass(frozen=True)
class Program:
    """A program and the places in it that a user points at, each as a piece of its text."""

    name: str
    text: str
    typed: str  # at the end of the program, a letter at a time
    method: str
    keyword: str
    others: tuple[str, ...] = ()  # further places, only for --answers


CSTYPED = Program(
    "cstyped.Client",
    """\
from cstyped import Client, ListZonesRequest, list_zones

client = Client.from_env()
for zone in client.list_zones(available=True):
    print(zone.id, zone.name)
print(client.send(ListZonesRequest(showicon=True)), list_zones(client, keyword="eu"))
with Client.from_env() as other:
    job = other.stop_virtual_machine(id="7", forced=True)
    print(job.result(timeout=600).name)
""",
    typed="client.list",
    method="list_zones(available",
    keyword="available=True",
    others=("ListZonesRequest(", "showicon", "list_zones(client", "keyword"),
)
REQUESTS = Program(
    "requests.Session",
    """\
import requests

client = requests.Session()
for line in client.get("https://cloud.example/", timeout=5).iter_lines():
    print(line)
with requests.Session() as other:
    answer = other.post("https://cloud.example/", data={"id": "7"}, verify=True)
    print(answer.json())
""",
    typed="client.head",
    method="get(",
    keyword="timeout=5",
)

Reading: TypeAlias = tuple[float, float]  # seconds waited, seconds of the server's processors


class Server:
    """A language server in a process of its own, spoken to as an editor speaks to it."""

    def __init__(self, process: subprocess.Popen[bytes], settings: dict[str, Json]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._session = process.pid
        self._to: IO[bytes] = process.stdin
        self._from: IO[bytes] = process.stdout
        self._settings = settings
        self._ids = count(1)
        self._diagnosed: dict[str, int] = {}  # file -> the version that was diagnosed last

    def request(self, method: str, params: Json) -> Json:
        """Send a request and return its result; notifications that come before it are noted."""
        number = next(self._ids)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == number and "method" not in message:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message.get("result")

    def notify(self, method: str, params: Json) -> None:
        self._send({"method": method, "params": params})

    def wait_for_diagnostics(self, uri: str, version: int) -> None:
        while self._diagnosed.get(uri, 0) < version:
            self._receive()

    def processor_time(self) -> float:
        """Seconds that the server has computed up to now, in all its processes and threads."""
        spent = 0
        for process in Path("/proc").glob("[0-9]*"):
            try:
                after_name = (process / "stat").read_text().rpartition(")")[2].split()
                if int(after_name[3]) == self._session:
                    for thread in (process / "task").iterdir():
                        spent += int((thread / "schedstat").read_text().split()[0])
            except OSError:  # it ended while we looked
                continue
        return spent / 1e9

    def _send(self, message: dict[str, Json]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._to.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._to.flush()

    def _receive(self) -> dict[str, Json]:
        """Read one message. What the server asks is answered, diagnostics are noted."""
        length = 0
        while line := self._from.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise RuntimeError("the language server has ended")
        message: dict[str, Json] = json.loads(self._from.read(length))
        params = message.get("params")
        method = message.get("method")
        if "id" in message and method is not None:
            asked = method == "workspace/configuration"
            answer = self._configuration(params) if asked else None
            self._send({"id": message["id"], "result": answer})
        elif method == "textDocument/publishDiagnostics":
            self._diagnosed[str(_at(params, "uri"))] = _whole(_at(params, "version"))
        return message

    def _configuration(self, params: Json) -> Json:
        items = _at(params, "items")
        assert isinstance(items, list)
        return [self._settings.get(str(_at(item, "section"))) for item in items]


class Document:
    """The program, open in the editor."""

    def __init__(self, server: Server, file: Path, text: str) -> None:
        self._server = server
        self._uri = file.as_uri()
        self._version = 1
        self._text = text
        server.notify(
            "textDocument/didOpen",
            {
                "textDocument": {
                    "uri": self._uri,
                    "languageId": "python",
                    "version": 1,
                    "text": text,
                }
            },
        )

    def type(self, letters: str) -> None:
        place = self._place(len(self._text))
        self._text += letters
        self._version += 1
        self._server.notify(
            "textDocument/didChange",
            {
                "textDocument": {"uri": self._uri, "version": self._version},
                "contentChanges": [{"range": {"start": place, "end": place}, "text": letters}],
            },
        )

    def ask(self, what: str, offset: int | None = None, context: Json = None) -> Json:
        """Ask for `what` (such as "hover") at an offset of the text, or else at its end."""
        place = self._place(len(self._text) if offset is None else offset)
        params: dict[str, Json] = {"textDocument": {"uri": self._uri}, "position": place}
        if context is not None:
            params["context"] = context
        return self._server.request(f"textDocument/{what}", params)

    def complete(self) -> list[str]:
        """Ask for completion at the end; return the labels."""
        dot = self._text.endswith(".")
        context: Json = {"triggerKind": 2, "triggerCharacter": "."} if dot else {"triggerKind": 1}
        answer = self.ask("completion", context=context)
        items = answer if isinstance(answer, list) else _at(answer, "items")
        assert isinstance(items, list)
        return [str(_at(item, "label")) for item in items]

    def wait_for_diagnostics(self) -> None:
        self._server.wait_for_diagnostics(self._uri, self._version)

    def _place(self, offset: int) -> Json:
        before = self._text[:offset]
        return {"line": before.count("\n"), "character": len(before) - before.rfind("\n") - 1}


def _at(value: Json, key: str) -> Json:
    return value.get(key) if isinstance(value, dict) else None


def _whole(value: Json) -> int:
    return value if isinstance(value, int) else 0


CAPABILITIES: Json = {
    "workspace": {"configuration": True, "workspaceFolders": True},
    "textDocument": {
        "publishDiagnostics": {"versionSupport": True},
        "completion": {
            "contextSupport": True,
            "completionItem": {
                "snippetSupport": True,
                "labelDetailsSupport": True,
                "documentationFormat": ["markdown", "plaintext"],
                "resolveSupport": {"properties": ["documentation", "detail"]},
            },
        },
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "signatureHelp": {
            "contextSupport": True,
            "signatureInformation": {
                "documentationFormat": ["markdown", "plaintext"],
                "parameterInformation": {"labelOffsetSupport": True},
                "activeParameterSupport": True,
            },
        },
        # A client that knows declarations is shown sources as definitions, not stubs.
        "declaration": {"linkSupport": False},
        "definition": {"linkSupport": False},
    },
}


@contextmanager
def serving(
    folder: Path, command: list[str], python: str, extra: list[str]
) -> Generator[Server, None, None]:
    """A server that has been told of the folder and of the packages that its programs see."""
    analysis: dict[str, Json] = {"extraPaths": list[Json](extra)}
    settings: dict[str, Json] = {
        "python": {"pythonPath": python, "analysis": analysis},
        "python.analysis": analysis,
        "basedpyright.analysis": analysis,
        "basedpyright": {"analysis": analysis},
    }
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # its processes are told by their session
    ) as process:
        try:
            server = Server(process, settings)
            root: Json = {"uri": folder.as_uri(), "name": folder.name}
            server.request(
                "initialize",
                {
                    "processId": None,
                    "rootUri": folder.as_uri(),
                    "workspaceFolders": [root],
                    "capabilities": CAPABILITIES,
                },
            )
            server.notify("initialized", {})
            yield server
            server.request("shutdown", None)
            server.notify("exit", None)
            process.wait(timeout=10)
        finally:
            process.kill()


class Stopwatch:
    """The readings of one program, by step."""

    def __init__(self) -> None:
        self.readings: dict[str, list[Reading]] = defaultdict(list)

    @contextmanager
    def step(self, name: str, server: Server) -> Generator[None, None, None]:
        computed, waited = server.processor_time(), time.perf_counter()
        yield
        waited = time.perf_counter() - waited
        self.readings[name].append((waited, server.processor_time() - computed))

    def medians(self, name: str) -> Reading:
        waited, computed = zip(*self.readings[name], strict=True)
        return statistics.median(waited), statistics.median(computed)


def use(program: Program, server: Server, file: Path, watch: Stopwatch) -> None:
    """Work on the program as a user does, and take the time of each step."""
    with watch.step("open, diagnosed", server):
        document = Document(server, file, program.text)
        document.wait_for_diagnostics()
    method, keyword = program.text.index(program.method), program.text.index(program.keyword)
    with watch.step("hover on a method", server):
        document.ask("hover", method)
    with watch.step("hover on a keyword", server):
        document.ask("hover", keyword)
    with watch.step("signature help", server):
        document.ask("signatureHelp", program.text.index("(", method) + 1)
    with watch.step("go to definition", server):
        document.ask("definition", method)
    name, _, member = program.typed.partition(".")
    document.type(name)
    document.wait_for_diagnostics()
    labels: list[str] = []
    for letter in f".{member}":
        step = "first completion" if letter == "." else "further completion"
        with watch.step(f"{step}, diagnosed", server):
            with watch.step(step, server):
                document.type(letter)
                labels = document.complete()
            document.wait_for_diagnostics()
    if not any(label.startswith(member) for label in labels):
        raise RuntimeError(f"{program.name}: nothing begins with {member}, only {labels[:5]}")


def show(program: Program, server: Server, file: Path) -> None:
    """Print what the server answers about the program's places."""
    document = Document(server, file, program.text)
    document.wait_for_diagnostics()
    for piece in (program.method, program.keyword, *program.others):
        offset = program.text.index(piece)
        hover, definition = document.ask("hover", offset), document.ask("definition", offset)
        print(f"--- {piece}: hover\n{_at(_at(hover, 'contents'), 'value')}")
        print(f"--- {piece}: definition\n{_places(definition)}")
        if "(" in piece:
            place = program.text.index("(", offset) + 1
            print(f"--- {piece}: signature help")
            print(json.dumps(document.ask("signatureHelp", place), indent=1))


def _places(answer: Json) -> str:
    places = answer if isinstance(answer, list) else [answer]
    starts = [(_at(each, "uri"), _at(_at(each, "range"), "start")) for each in places]
    return "\n".join(f"{uri} line {_whole(_at(start, 'line')) + 1}" for uri, start in starts)


def table(ours: Stopwatch, theirs: Stopwatch) -> Iterator[str]:
    yield f"{'':29}{CSTYPED.name:>18}{REQUESTS.name:>20}{'ratio':>18}"
    yield f"{'':29}" + f"{'waited  computed':>18}  " * 3
    for step in ours.readings:
        mine, other = ours.medians(step), theirs.medians(step)
        ratios = [one / max(two, 0.001) for one, two in zip(mine, other, strict=True)]
        seconds = "  ".join(f"{figure:8.3f}" for figure in (*mine, *other))
        yield f"{step:29}{seconds}  " + "  ".join(f"{ratio:8.1f}" for ratio in ratios)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--python", type=Path, default=Path(sys.executable))
    parser.add_argument("--extra-path", type=Path, action="append", default=[])
    parser.add_argument("--answers", action="store_true")
    parser.add_argument("--server", default=f"{SERVER} --stdio", help="its command line")
    options = parser.parse_args()
    extra = [str(path.absolute()) for path in options.extra_path]
    watches = {CSTYPED: Stopwatch(), REQUESTS: Stopwatch()}
    for _ in range(1 if options.answers else options.rounds):
        for program, watch in watches.items():
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "program.py"
                file.write_text(program.text)
                # Not resolved: the interpreter of a virtual environment is a link.
                python = str(options.python.absolute())
                with serving(file.parent, options.server.split(), python, extra) as server:
                    if options.answers:
                        show(program, server, file)
                    else:
                        use(program, server, file, watch)
    if not options.answers:
        print(*table(watches[CSTYPED], watches[REQUESTS]), sep="\n")


if __name__ == "__main__":
    main()
