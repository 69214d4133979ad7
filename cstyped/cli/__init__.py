"""The command line `cstyped`: check credentials, make raw calls, run a fake cloud."""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
import time
import warnings
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from typing import TYPE_CHECKING

from cstyped.checks.json_types import is_list, is_object
from cstyped.credentials.keys import ApiKeys
from cstyped.errors import ApiError, CloudStackError, ConfigError

if TYPE_CHECKING:
    from cstyped.client import BaseClient

try:
    import click
except ModuleNotFoundError:  # the extra is not installed; whoever starts the command is told
    sys.exit("the command line needs click: pip install 'cstyped[cli]'")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "-p",
    "--profile",
    help="A section of cloudstack.ini or a CloudMonkey profile. Without it CLOUDSTACK_ENDPOINT"
    " and the like are used, or the default section.",
)
@click.option("--timeout", type=float, help="Seconds for one attempt of a call.")
@click.option("-v", "--verbose", is_flag=True, help="Log each call, without its secrets.")
@click.version_option(package_name="cstyped")
@click.pass_context
def main(context: click.Context, profile: str | None, timeout: float | None, verbose: bool) -> None:
    """Talk to an Apache CloudStack API."""
    if verbose:
        logging.basicConfig(format="%(message)s")
        logging.getLogger("cstyped").setLevel(logging.DEBUG)
    warnings.showwarning = _show_warning
    context.obj = profile, timeout


@main.command()
@click.pass_obj
def check(wanted: tuple[str | None, float | None]) -> None:
    """Sign in; say who you are and what the server is."""
    with _told_plainly(), _client(wanted) as client:
        click.echo(f"endpoint:  {client.endpoint}")
        capabilities = _fields(client.call("listCapabilities").get("capability"))
        for line in _who(client):
            click.echo(line)
        version = capabilities.get("cloudstackversion", "of unknown version")
        click.echo(f"server:    CloudStack {version}")


@main.command()
@click.argument("command")
@click.argument("parameters", nargs=-1, metavar="[NAME=VALUE]...")
@click.option("--wait", is_flag=True, help="Wait for the job, and show its result.")
@click.pass_obj
def call(
    wanted: tuple[str | None, float | None],
    command: str,
    parameters: Sequence[str],
    wait: bool,
) -> None:
    """Call COMMAND with wire parameters and show the answer as JSON.

    Maps are written as they go over the wire: 'tags[0].key=env' 'tags[0].value=prod'.
    """
    pairs = _pairs(parameters)
    with _told_plainly(), _client(wanted) as client:
        for doubt in _doubts(client, command, pairs):
            click.echo(f"Warning: {doubt}", err=True)
        answer = client.call(command, pairs)
        job_id = answer.get("jobid")
        if wait and isinstance(job_id, str):
            answer = _finished(client, job_id)
        click.echo(json.dumps(answer, indent=2, ensure_ascii=False))


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8080, show_default=True, help="0 takes any free port.")
@click.option("--seed", type=click.Path(exists=True, dir_okay=False), help="A scenario (YAML).")
@click.option("--copy-from", metavar="PROFILE", help="A cloud to copy by read-only calls.")
@click.option("--version", default="4.22", show_default=True, help="Answer as that CloudStack.")
def fake(host: str, port: int, seed: str | None, copy_from: str | None, version: str) -> None:
    """Run a fake cloud until Ctrl-C. Its user is admin, its password is password.

    Each request is one line of the log. A copy has no secrets of the original and other people.
    """
    with _told_plainly():
        from cstyped import Client

        try:
            from cstyped.testing import program
        except ModuleNotFoundError as missing:
            raise click.ClickException(
                f"a fake cloud needs {missing.name}: pip install 'cstyped[testing]'"
            ) from None
        if seed is not None and copy_from is not None:
            raise click.UsageError("give --seed or --copy-from, not both")
        try:
            program.run(
                host=host,
                port=port,
                version=version,
                scenario=seed,
                copy_from=None if copy_from is None else Client.from_config(copy_from),
                say=click.echo,
                wait=_wait_for_interrupt,
            )
        except (ValueError, OSError) as error:
            raise click.ClickException(str(error)) from None


@contextmanager
def _told_plainly() -> Generator[None, None, None]:
    """Turn expected errors into a message and exit code 1."""
    try:
        yield
    except CloudStackError as error:
        raise click.ClickException(str(error)) from None


def _client(wanted: tuple[str | None, float | None]) -> BaseClient:
    from cstyped import Client

    profile, timeout = wanted
    if profile is not None:
        return Client.from_config(profile, timeout=timeout)
    try:
        return Client.from_env(timeout=timeout)
    except ConfigError as without_env:
        # Who named a cloud in the environment means that one: a slip there must not reach another.
        if os.environ.get("CLOUDSTACK_ENDPOINT") or os.environ.get("CLOUDSTACK_PROFILE"):
            raise
        try:
            return Client.from_config(timeout=timeout)
        except ConfigError as without_file:
            raise ConfigError(f"{without_env}\n{without_file}") from None


def _who(client: BaseClient) -> Iterator[str]:
    user = client.sign_in() or _user_of_key(client)
    if not user:
        yield "signed in: with API keys (whose they are, this server does not tell)"
        return
    yield f"signed in: as {user.get('username')}, account {user.get('account')}"
    if user.get("rolename") or user.get("domain"):
        yield f"role:      {user.get('rolename', 'unknown')} in domain {user.get('domain')}"


def _user_of_key(client: BaseClient) -> Mapping[str, object]:
    try:
        users = client.call("listUsers").get("user")
    except ApiError:  # the role may not list users; the keys are right all the same
        return {}
    found = [_fields(user) for user in users] if is_list(users) else []
    key = client.auth.key if isinstance(client.auth, ApiKeys) else None
    mine = [user for user in found if user.get("apikey") == key]
    return mine[0] if mine else found[0] if len(found) == 1 else {}


# What JSON gives: objects have texts as names.
def _fields(value: object) -> Mapping[str, object]:
    return value if is_object(value) else {}


def _pairs(parameters: Iterable[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for text in parameters:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise click.UsageError(f"{text!r} is not NAME=VALUE")
        if name in pairs:
            raise click.UsageError(f"{name} is given twice; a list is one text: {name}=a,b")
        pairs[name] = value
    return pairs


def _show_warning(message: Warning | str, *_where: object, **_and_text: object) -> None:
    """Where in the code a warning arose says nothing to who typed a command."""
    click.echo(f"Warning: {message}", err=True)


def _doubts(client: BaseClient, command: str, given: Iterable[str]) -> Iterator[str]:
    """Say what the bindings do not know, which may be misspelt or newer than they are.

    A server does not: it passes over parameters that it does not know, without a word.
    """
    request = client.commands.request(command)
    if request is None:
        commands = {known.lower(): known for known in client.commands}
        if command.lower() not in commands:
            yield f"no command {command!r} is known here{_meant(command, commands)}"
        return
    names = (request.wire_names.get(name, name) for name in request.__pydantic_fields__)
    known = {name.lower(): name for name in names}
    for name in given:
        top = name.partition("[")[0]
        if top.lower() not in known:
            yield f"{command} has no parameter {top!r} that is known here{_meant(top, known)}"


def _meant(text: str, known: Mapping[str, str]) -> str:
    close = get_close_matches(text.lower(), known, n=1)
    return f"; did you mean {known[close[0]]!r}?" if close else ""


def _finished(client: BaseClient, job_id: str) -> dict[str, object]:
    from cstyped.model import Model

    try:
        fields: dict[str, object] = client.job(job_id, Model).result().model_dump(mode="json")
    except KeyboardInterrupt:
        raise click.ClickException(
            f"interrupted; job {job_id} runs on. What became of it:"
            f" cstyped call queryAsyncJobResult jobid={job_id}"
        ) from None
    return fields


def _wait_for_interrupt() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        click.echo("")
