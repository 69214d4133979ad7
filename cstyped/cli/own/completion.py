"""`cstyped completion`: the script that teaches a shell to complete."""

from __future__ import annotations

from typing import Final

import click
from click.shell_completion import get_completion_class

from cstyped.cli.completion.shells import register
from cstyped.cli.options import shared_options
from cstyped.cli.output import stream

VARIABLE: Final = "_CSTYPED_COMPLETE"


@shared_options
@click.command()
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the script that teaches a shell to complete.

    \b
    bash:  echo 'eval "$(cstyped completion bash)"' >> ~/.bashrc
    zsh:   echo 'eval "$(cstyped completion zsh)"' >> ~/.zshrc
    fish:  cstyped completion fish > ~/.config/fish/completions/cstyped.fish
    """
    register()
    found = get_completion_class(shell)
    if found is not None:
        root = context.find_root()
        stream.write([found(root.command, {}, "cstyped", VARIABLE).source().rstrip("\n")])
