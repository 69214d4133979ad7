"""The report of `make clients`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .steps import Steps

_LONGEST = 300


def report(clients: Sequence[Steps]) -> str:
    """A table of the clients, and below it each step that failed, with its reason."""
    heads = ("client", "steps", "passed", "failed")
    rows = [
        (c.client, str(c.count), str(c.count - len(c.failures)), str(len(c.failures)))
        for c in clients
        if not c.absent
    ]
    lines = [*_table([heads, *rows])]
    for client in clients:
        if client.absent:
            lines += ["", f"{client.client} was not run: {client.absent}"]
        elif client.failures:
            lines += ["", f"{client.client}:"]
            lines += [f"  {f.step}: {_short(f.reason)}" for f in client.failures]
    return "\n".join(lines)


def failed(clients: Iterable[Steps]) -> bool:
    """Whether any step failed. A client that cannot be installed here is no failure."""
    return any(client.failures for client in clients)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."


def _table(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for name, *figures in rows:
        cells = [name.ljust(widths[0])]
        cells += [figure.rjust(width) for figure, width in zip(figures, widths[1:], strict=True)]
        yield "  ".join(cells)
