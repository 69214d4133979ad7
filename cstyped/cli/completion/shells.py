"""The scripts that shells read, and lines as shells give them.

Click's own scripts for bash and zsh put a blank behind `zone=`, and bash takes a word apart there.
"""

from __future__ import annotations

import os

from click.shell_completion import (
    BashComplete,
    CompletionItem,
    ZshComplete,
    add_completion_class,
    split_arg_string,
)

# bash takes words apart at these letters, and replaces only what stands behind the last of them.
_BREAKS = "=:"
_NEEDS_QUOTING = frozenset(" \t\"'`$&|;<>()[]{}*?!#~\\")

_BASH = """\
%(complete_func)s() {
    local IFS=$'\\n' item
    COMPREPLY=()
    for item in $(COMP_LINE="${COMP_LINE:0:COMP_POINT}" %(complete_var)s=bash_complete "$1"); do
        case "$item" in
            *[=.,]) compopt -o nospace ;;
        esac
        COMPREPLY+=("$item")
    done
    return 0
}
complete -o nosort -F %(complete_func)s %(prog_name)s
"""

_ZSH = """\
#compdef %(prog_name)s

%(complete_func)s() {
    local -a whole begun
    local item
    for item in "${(@f)$(env COMP_WORDS="${words[*]}" COMP_CWORD=$((CURRENT-1)) \\
            %(complete_var)s=zsh_complete %(prog_name)s)}"; do
        case "$item" in
            "") ;;
            *[=.,]) begun+=("$item") ;;
            *) whole+=("$item") ;;
        esac
    done
    [[ -n "$begun" ]] && compadd -U -V begun -S '' -a begun
    [[ -n "$whole" ]] && compadd -U -V whole -a whole
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    %(complete_func)s "$@"
else
    compdef %(complete_func)s %(prog_name)s
fi
"""


class Bash(BashComplete):
    """bash 4.4 or newer."""

    source_template = _BASH

    @staticmethod
    def _check_version() -> None:
        """Click asks bash for its version, and whoever installs this has a bash before them."""

    def get_completion_args(self) -> tuple[list[str], str]:
        line = os.environ["COMP_LINE"]
        args = split_arg_string(line)[1:]
        if line[-1:].isspace() or not args:
            return args, ""
        return args[:-1], args[-1]

    def format_completion(self, item: CompletionItem) -> str:
        value: str = item.value
        line = os.environ["COMP_LINE"]
        begun = line.rpartition(" ")[2]
        cut = max(begun.rfind(one) for one in _BREAKS) + 1
        quoted = "'" in begun or '"' in begun
        return (value if quoted else _quoted(value))[0 if quoted else cut :]


class Zsh(ZshComplete):
    """zsh. One word a line, without what click says of each."""

    source_template = _ZSH

    def format_completion(self, item: CompletionItem) -> str:
        return str(item.value)


def _quoted(value: str) -> str:
    return "".join(f"\\{letter}" if letter in _NEEDS_QUOTING else letter for letter in value)


def register() -> None:
    """Let click use these for their shells."""
    add_completion_class(Bash)
    add_completion_class(Zsh)
