"""One tree of errors, each with what one needs to go on."""

from typing import assert_type

from cstyped import (
    ApiError,
    Client,
    CloudStackError,
    ConnectionFailed,
    InsufficientCapacity,
    NoResult,
    NotFound,
    Outcome,
    ParameterError,
    TransportError,
    Unauthorized,
)


def caught(client: Client) -> str:
    try:
        return client.list_zones(name="eu-1").one().id
    except NoResult:
        return "none"
    except (ParameterError, Unauthorized, InsufficientCapacity) as error:
        assert_type(error.errorcode, int)
        assert_type(error.cserrorcode, int | None)
        assert_type(error.errortext, str)
        assert_type(error.command, str)
        assert_type(error.http_status, int | None)
        return error.errortext
    except ConnectionFailed:
        return "no connection"
    except CloudStackError as error:
        assert_type(error.outcome, Outcome | None)
        return "again" if error.outcome == "not_sent" else str(error)


def gone(client: Client) -> str | None:
    try:
        client.delete_network(id="n").result()
    except NotFound as error:
        return error.parameter
    return None


def by_class() -> tuple[type[CloudStackError], ...]:
    return (ApiError, TransportError, ParameterError)
