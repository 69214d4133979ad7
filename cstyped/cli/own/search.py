"""`cstyped search`: commands by what they are called and what they do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click

from cstyped.cli.known import commands, words
from cstyped.cli.known.resources import short_forms
from cstyped.cli.options import shared_options
from cstyped.cli.output import stream

_MOST = 25


@shared_options
@click.command()
@click.argument("wanted", nargs=-1, required=True, metavar="WORDS...")
@click.pass_context
def search(context: click.Context, wanted: Sequence[str]) -> None:
    """Find commands by words in their names, in what they do and in what they take."""
    terms = [term.lower() for text in wanted for term in text.split()]
    found = sorted(_matches(terms))
    if not found:
        raise click.ClickException(f"no command has to do with {' '.join(terms)!r}")
    formatter = context.make_formatter()
    formatter.write_dl([(name, words.of_command(name).does) for _, name in found[:_MOST]])
    stream.write([formatter.getvalue().rstrip("\n")])
    if len(found) > _MOST:
        stream.note(f"These are {_MOST} of {len(found)}; more words find fewer.")


def _matches(terms: Sequence[str]) -> Iterator[tuple[tuple[int, int], str]]:
    """Commands that have all words, those first that have them in their names."""
    meanings = [[term, *short_forms().get(term, ())] for term in terms]
    for name in commands.names():
        known = words.of_command(name)
        lowered, does = name.lower(), known.does.lower()
        if all(any(one in lowered for one in either) for either in meanings):
            yield (0, len(name)), name
        elif all(any(one in lowered or one in does for one in either) for either in meanings):
            yield (1, len(name)), name
        elif len(terms) > 1 and _everywhere(meanings, name, known):
            yield (2, len(name)), name


def _everywhere(meanings: Sequence[Sequence[str]], name: str, known: words.CommandWords) -> bool:
    text = " ".join((name, known.does, *known.parameters.values())).lower()
    return all(any(one in text for one in either) for either in meanings)
