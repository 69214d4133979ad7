"""One tree of errors, each with what one needs to go on."""

from typing import assert_type

from cstyped import (
    ApiError,
    Client,
    CloudStackError,
    ConnectionFailed,
    InsufficientCapacity,
    NoResult,
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
        return str(error)


def by_class() -> tuple[type[CloudStackError], ...]:
    return (ApiError, TransportError, ParameterError)
