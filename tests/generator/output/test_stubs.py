"""No generated file is so large that editors give up on it."""

from __future__ import annotations

from tests.generator.dumps import ROOT, api, build, dump, param

_MOST = 300_000  # bytes of a file


def test_many_commands_are_divided_among_files_that_are_not_too_large() -> None:
    commands = [
        api(f"listThings{number}", [param(f"parameter{n}") for n in range(300)])
        for number in range(60)
    ]

    built = build(dump(*commands), formatted=True)

    sizes = {path: len(text.encode()) for path, text in built.tree.items()}
    assert sum(sizes.values()) > 5 * _MOST
    assert {path: size for path, size in sizes.items() if size > _MOST} == {}


def test_no_file_of_ours_is_too_large() -> None:
    files = [
        path
        for folder in ("api", "models", "types")
        for path in (ROOT / "cstyped" / folder).rglob("*.py*")
    ]

    assert len(files) > 1000
    assert [path.name for path in files if path.stat().st_size > _MOST] == []
