"""One spec gives one package, byte for byte, whatever the hash seed or the dump's order."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

from generator.json_types import as_list, as_table
from tests.generator.dumps import ROOT, as_published, spec_of

_BUILDER = """
import hashlib, sys
from pathlib import Path
from generator.pipeline import Options, make
from generator.spec.load import read_spec
data = Path(sys.argv[1]).read_bytes()
spec, _ = read_spec(data, "dump.json", "4.22")
built = make(spec, Options(package="acme", standalone=True, spec_name="dump.json"))
for path in sorted(built.tree):
    print(path, hashlib.sha256(built.tree[path].encode()).hexdigest())
print([str(finding) for finding in built.findings])
"""


def _shuffled(value: object, order: random.Random) -> object:
    entries, members = as_list(value), as_table(value)
    if entries is not None:
        return [_shuffled(entry, order) for entry in order.sample(entries, len(entries))]
    if members is not None:
        keys = order.sample(sorted(members), len(members))
        return {key: _shuffled(members[key], order) for key in keys}
    return value


def _built(file: Path, seed: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", _BUILDER, str(file)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={"PYTHONHASHSEED": seed, "PATH": ""},
    ).stdout


def test_a_shuffled_dump_and_another_hash_seed_give_the_same_bytes(tmp_path: Path) -> None:
    file = tmp_path / "dump.json"
    file.write_bytes(as_published(spec_of("4.22")))
    document: object = json.loads(file.read_text())
    shuffled = tmp_path / "shuffled.json"
    shuffled.write_text(json.dumps(_shuffled(document, random.Random(3))))

    one, other = _built(file, "1"), _built(shuffled, "2")

    assert len(one.splitlines()) > 1000
    assert one == other
