"""The error tree: what its classes are, and that they survive pickling."""

from __future__ import annotations

import copy
import inspect
import pickle

import pytest

from cstyped import errors
from cstyped.errors import CloudStackError

EVERY_KIND = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, CloudStackError)
]


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_every_error_survives_pickling(kind: type[CloudStackError]) -> None:
    error = kind("the text")
    error.__dict__["note"] = "kept"

    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is kind
        assert str(twin) == str(error)
        assert twin.args == error.args
        assert vars(twin) == vars(error)


def test_a_full_error_survives_pickling() -> None:
    error = errors.InsufficientCapacity("full", errorcode=533, uuids=["u"], params={"id": "x"})

    twin = pickle.loads(pickle.dumps(error))

    assert isinstance(twin, errors.InsufficientCapacity)
    assert twin.params == {"id": "x"}
    assert twin.uuids == ("u",)


def test_errors_are_also_what_plain_python_would_raise() -> None:
    assert issubclass(errors.RequestTimeout, TimeoutError)
    assert issubclass(errors.JobTimeout, TimeoutError)
    assert issubclass(errors.ConnectionFailed, ConnectionError)
    assert issubclass(errors.InvalidRequest, TypeError)
    assert issubclass(errors.InvalidRequest, ValueError)
    assert issubclass(errors.MissingField, AttributeError)


def test_a_call_on_a_closed_client_was_surely_not_sent() -> None:
    error = errors.ClientClosed("closed", command="listZones")

    assert (str(error), error.command, error.maybe_sent) == ("closed", "listZones", False)
