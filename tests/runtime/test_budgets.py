"""What a program pays for that uses little: counted, because no test judges the clock."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pydantic_core import from_json
from requests import adapters

from benchmarks.answers import machines
from cstyped import ApiKeys, Client
from cstyped.models import VirtualMachine, Zone
from cstyped.testing import make
from cstyped.wire.decoder import decoding
from tests.faults.server import FaultServer, reply

_FIRST_CALL = """
import json, sys
from pydantic import BaseModel
before = set(sys.modules)
from benchmarks.answers import machines
from cstyped import ApiKeys, Client
zones = Client(sys.argv[1], ApiKeys("key", "secret")).list_zones(available=True)
assert zones[0].name == "zone"

def below(model):
    for each in model.__subclasses__():
        yield each
        yield from below(each)

built = [each.__name__ for each in below(BaseModel) if each.__pydantic_complete__]
ours = [name for name in sys.modules if name.startswith("cstyped")]
print(json.dumps({"built": built, "ours": ours, "all": [*sys.modules]}))
"""


@pytest.fixture
def server() -> Iterator[FaultServer]:
    rows = [make(Zone).model_dump(mode="json", exclude_none=True)]
    with FaultServer() as server:
        server.default = reply({"count": 1, "zone": rows}, envelope="listzonesresponse")
        yield server


def _first_call(endpoint: str) -> dict[str, list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", _FIRST_CALL, endpoint], capture_output=True, text=True, check=True
    )
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def test_the_first_call_builds_no_model_and_loads_what_it_uses(server: FaultServer) -> None:
    loaded = _first_call(server.endpoint)

    assert loaded["built"] == []
    # Only mistakes, a login and a model that is built need these.
    assert not {"difflib", "getpass", "pydantic.plugin._loader"} & set(loaded["all"])
    assert len(loaded["ours"]) <= 85
    assert server.connections == len(server.received) == 1


@pytest.mark.parametrize(
    ("package", "module"),
    [
        ("cstyped", "waiting"),
        ("cstyped", "wire"),
        ("cstyped.api", "parameters"),
        ("cstyped.models", "zone"),
        ("tests.golden.plugin.golden_plugin", "api"),
    ],
)
def test_the_import_of_a_module_looks_for_no_names_like_it(package: str, module: str) -> None:
    program = (
        f"import sys; sys.modules['difflib'] = None\nfrom {package} import {module}\n"
        f"print({module}.__name__)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)

    assert (done.stdout.strip(), done.stderr) == (f"{package}.{module}", "")


@pytest.mark.parametrize(
    ("package", "name"),
    [
        ("cstyped", "VirtualMachine"),
        ("cstyped", "ListZonesRequest"),
        ("cstyped", "list_zones"),
        ("cstyped", "NotFound"),
        ("cstyped", "types"),
        ("cstyped.api", "ListZonesRequest"),
        ("cstyped.models", "Zone"),
        ("tests.golden.plugin.golden_plugin", "CoffeeMachine"),
    ],
)
def test_the_import_of_a_name_looks_for_no_names_like_it(package: str, name: str) -> None:
    program = f"import sys; sys.modules['difflib'] = None\nfrom {package} import {name}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)

    assert done.stderr == ""


def test_a_module_that_is_not_imported_is_no_attribute_and_the_error_says_so() -> None:
    program = "import cstyped\ntry: cstyped.waiting\nexcept AttributeError as e: print(e)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == (
        "module 'cstyped' has no attribute 'waiting' before `import cstyped.waiting`"
    )


def test_many_calls_take_one_connection(server: FaultServer) -> None:
    with Client(server.endpoint, ApiKeys("key", "secret")) as client:
        for _ in range(20):
            client.list_zones()

    assert server.connections == 1
    assert server.count("listZones") == 20


def test_the_way_to_the_server_is_worked_out_once(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed: list[object] = []

    def counting(url: str, proxies: object) -> str | None:
        parsed.append(url)
        return select_proxy(url, proxies)

    select_proxy: Callable[[str, object], str | None] = vars(adapters)["select_proxy"]
    monkeypatch.setattr(adapters, "select_proxy", counting)
    with Client(server.endpoint, ApiKeys("key", "secret")) as client:
        for _ in range(20):
            client.list_zones()

    # For the connection, and for what is asked of it.
    assert len(parsed) == 2


def test_a_row_is_one_object_beside_what_its_answer_holds(server: FaultServer) -> None:
    row = make(Zone).model_dump(mode="json", exclude_none=True)
    rows = [row | {"id": str(number)} for number in range(1000)]
    server.default = reply({"count": 1000, "zone": rows}, envelope="listzonesresponse")
    with Client(server.endpoint, ApiKeys("key", "secret")) as client:
        client.list_zones()
        gc.collect()
        before = len(gc.get_objects())
        held = client.list_zones()
        gc.collect()
        made = len(gc.get_objects()) - before

    lists = sum(isinstance(value, list | dict) for value in row.values())
    # The object and its fields.
    assert made / len(held) <= 2.1 + lists


def _held(make_it: Callable[[], object]) -> int:
    """Return the bytes that something takes while it is held."""
    make_it()
    gc.collect()
    tracemalloc.start()
    try:
        held = make_it()
        gc.collect()
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    del held
    return taken


def test_the_rows_of_a_page_take_no_more_memory_than_dictionaries() -> None:
    body = machines(500)

    ours = _held(lambda: decoding.list_that_fits(from_json(body), VirtualMachine, strict=False))

    assert ours <= _held(lambda: json.loads(body))


def test_threads_on_one_client_take_a_connection_each_at_the_most(server: FaultServer) -> None:
    client = Client(server.endpoint, ApiKeys("key", "secret"))
    with client, ThreadPoolExecutor(32) as pool:
        found = list(pool.map(lambda _: len(client.list_zones()), range(320)))

    assert found == [1] * 320
    assert server.count("listZones") == 320
    assert server.connections <= 32


def test_compression_is_asked_for_where_the_headers_do_and_nowhere_else(
    server: FaultServer,
) -> None:
    keys = ApiKeys("key", "secret")
    packing = {"Accept-Encoding": "gzip"}
    with (
        Client(server.endpoint, keys) as plain,
        Client(server.endpoint, keys, headers=packing) as c,
    ):
        plain.list_zones()
        c.list_zones()

    asked = [got.headers.get("accept-encoding") for got in server.received]
    assert asked == ["identity", "gzip"]
