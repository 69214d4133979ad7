"""Lists are sequences, and walk their pages whatever the server thinks of paging."""

from __future__ import annotations

import pickle
import warnings
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cstyped.errors import (
    CloudStackError,
    ConnectionFailed,
    MultipleResults,
    NoResult,
    ParameterError,
    TruncatedWarning,
)
from cstyped.paging import Asked, size_of_pages
from cstyped.results import ListResult
from tests.both_clients import Clients
from tests.runtime.specimens import (
    ListKindsRequest,
    ListMachinesRequest,
    ListTagsRequest,
    Machine,
    ScriptedClient,
    Tag,
)

Rows = list[dict[str, object]]


def machines(count: int) -> Rows:
    return [{"id": str(number), "name": f"vm-{number}"} for number in range(count)]


def refused(text: str) -> dict[str, object]:
    return {"errorcode": 431, "cserrorcode": 4350, "errortext": text}


class Pages:
    """A server's list: cut at `maximum`, refused or silently, counted rightly or not."""

    def __init__(
        self,
        rows: Rows,
        *,
        maximum: int = 500,
        silent: bool = False,
        count: Callable[[int, int], int | None] = lambda total, sent: total,
        ignores_page: bool = False,
    ) -> None:
        self.rows = rows
        self.maximum = maximum
        self.silent = silent
        self.count = count
        self.ignores_page = ignores_page

    def __call__(self, command: str, params: Mapping[str, str]) -> object:
        if ("page" in params) != ("pagesize" in params) and params.get("pagesize") != "-1":
            return refused('"page" and "pagesize" go together')
        size = int(params.get("pagesize", self.maximum))
        if size > self.maximum:
            if not self.silent:
                return refused(
                    f"Page size can't exceed max allowed page size value: {self.maximum}"
                )
            size = self.maximum
        start = (max(int(params.get("page", 1)), 1) - 1) * size
        sent = self.rows if self.ignores_page or size == -1 else self.rows[start : start + size]
        answer: dict[str, object] = {}
        count = self.count(len(self.rows), len(sent))
        if count is not None and (count or sent):
            answer["count"] = count
        if sent:
            answer["machine"] = sent
        return answer


def names(found: ListResult[Machine]) -> list[str]:
    return [row.id for row in found.all()]


def test_a_list_is_a_sequence(clients: Clients) -> None:
    found = clients.answering(Pages(machines(3))("", {})).send(ListMachinesRequest())

    assert len(found) == 3
    assert found[0].id == "0"
    assert found[-1].id == "2"
    assert [row.id for row in found[1:]] == ["1", "2"]
    assert [row.id for row in reversed(found)] == ["2", "1", "0"]
    assert found[1] in found
    assert found == found[:]
    assert bool(found)
    assert not clients.answering({}).send(ListMachinesRequest())


def test_first_gives_a_row_or_none(clients: Clients) -> None:
    found = clients.answering({"count": 2, "x": machines(2)}).send(ListMachinesRequest()).first()

    assert found is not None
    assert found.id == "0"
    assert clients.answering({}).send(ListMachinesRequest()).first() is None


def test_lists_are_equal_if_their_rows_and_their_totals_are() -> None:
    rows = ListResult([1, 2], 2)

    assert rows == ListResult((1, 2), 2)
    assert rows == [1, 2]
    for other in (ListResult([1, 2], 3), ListResult([0, 2], 2), ListResult([1], 2), [1], [0, 1]):
        assert rows != other
    assert rows != (1, 2)
    with pytest.raises(TypeError, match="unhashable"):
        hash(rows)


def test_the_text_of_a_list_has_its_rows_and_its_total() -> None:
    assert repr(ListResult([1, 2], 9)) == "ListResult([1, 2], total=9)"


def test_one_gives_the_only_row(clients: Clients) -> None:
    assert (
        clients.answering({"count": 1, "x": machines(1)}).send(ListMachinesRequest()).one().id
        == "0"
    )


def test_one_of_none_or_several_says_what_was_asked(clients: Clients) -> None:
    with pytest.raises(NoResult, match="name='eu-1'"):
        clients.answering({}).send(ListMachinesRequest(name="eu-1")).one()
    with pytest.raises(NoResult, match=r"ListMachinesRequest\(\) has no result"):
        clients.answering({}).send(ListMachinesRequest()).one()
    with pytest.raises(MultipleResults, match="has 3 results, not one"):
        clients.answering({"count": 3, "x": machines(2)}).send(ListMachinesRequest()).one()
    with pytest.raises(MultipleResults, match="has 2 results, not one"):
        clients.answering({"x": machines(2)}).send(ListMachinesRequest()).one()


def test_one_row_of_a_page_of_one_is_not_the_only_row_if_more_are_counted(clients: Clients) -> None:
    client = clients.scripted(Pages(machines(3)))

    with pytest.raises(MultipleResults):
        client.send(ListMachinesRequest(page=1, pagesize=1)).one()


@pytest.mark.parametrize("count", [0, 1, None])
def test_one_row_of_a_page_of_one_is_the_only_row_if_no_more_are_counted(
    clients: Clients, count: int | None
) -> None:
    client = clients.scripted(Pages(machines(1), count=lambda total, sent: count))

    assert client.send(ListMachinesRequest(page=1, pagesize=1)).one().id == "0"


def test_one_row_that_was_not_asked_for_as_a_page_is_the_only_row_whatever_is_counted(
    clients: Clients,
) -> None:
    assert (
        clients.answering({"count": 7, "x": machines(1)}).send(ListMachinesRequest()).one().id
        == "0"
    )


def test_a_list_within_the_maximum_is_asked_for_once(clients: Clients) -> None:
    client = clients.scripted(Pages(machines(24)))

    assert len(names(client.send(ListMachinesRequest()))) == 24
    assert len(client.asked) == 1


def test_a_list_cut_by_the_server_goes_on_with_pages_of_that_size(clients: Clients) -> None:
    client = clients.scripted(Pages(machines(17), maximum=7))

    assert len(names(client.send(ListMachinesRequest(name="a")))) == 17
    assert client.asked == [
        ("listMachines", {"name": "a"}),
        ("listMachines", {"name": "a", "page": "2", "pagesize": "7"}),
        ("listMachines", {"name": "a", "page": "3", "pagesize": "7"}),
    ]


def test_pages_are_asked_for_only_when_they_are_needed(clients: Clients) -> None:
    client = clients.scripted(Pages(machines(30)))
    found = client.send(ListMachinesRequest(page=1, pagesize=10)).all()

    for _ in range(10):
        next(found)
    assert len(client.asked) == 1
    next(found)
    assert len(client.asked) == 2


def test_pages_are_lists_themselves(clients: Clients) -> None:
    client = clients.scripted(Pages(machines(25)))

    pages = list(client.send(ListMachinesRequest(page=1, pagesize=10)).pages())

    assert [len(page) for page in pages] == [10, 10, 5]
    assert [page.total for page in pages] == [25, 25, 25]


def test_a_page_below_the_first_is_the_first(clients: Clients) -> None:
    client = clients.scripted(Pages(machines(25)))

    for page in (0, -1):
        found = names(client.send(ListMachinesRequest(page=page, pagesize=10)))
        assert found == [str(number) for number in range(25)]
        assert client.asked[-1][1] == {"page": "3", "pagesize": "10"}


def test_the_walk_begins_at_the_page_that_was_asked_for(clients: Clients) -> None:
    client = clients.scripted(Pages(machines(25)))

    assert names(client.send(ListMachinesRequest(page=2, pagesize=10))) == [
        str(number) for number in range(10, 25)
    ]


@pytest.mark.parametrize(
    "count",
    [
        lambda total, sent: sent,  # 118 commands
        lambda total, sent: None,
        lambda total, sent: 1000,
        lambda total, sent: 1,
        lambda total, sent: 15,
        lambda total, sent: total,
    ],
)
@pytest.mark.parametrize("number", [0, 1, 9, 10, 11, 20, 29, 30])
def test_every_row_comes_once_whatever_the_count_says(
    clients: Clients, number: int, count: Callable[[int, int], int | None]
) -> None:
    client = clients.scripted(Pages(machines(number), count=count))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", TruncatedWarning)  # of counts that are too high
        found = names(client.send(ListMachinesRequest(page=1, pagesize=10)))

    assert found == [str(index) for index in range(number)]
    assert len(client.asked) <= number // 10 + 2


@pytest.mark.parametrize("number", [1, 5, 6, 10, 11])
def test_a_list_that_ignores_page_comes_once(clients: Clients, number: int) -> None:
    client = clients.scripted(
        Pages(machines(number), ignores_page=True, count=lambda total, sent: sent)
    )

    assert len(names(client.send(ListMachinesRequest(page=1, pagesize=5)))) == number
    assert len(client.asked) <= 2


def test_a_page_that_is_longer_than_asked_ends_the_walk(clients: Clients) -> None:
    # A page, and then all that there is, as where a page's number alone is passed over.
    def answer(command: str, params: Mapping[str, str]) -> object:
        rows = machines(5 if params["page"] == "1" else 12)
        return {"count": 100, "machine": rows}

    client = clients.scripted(answer)

    with pytest.warns(TruncatedWarning, match="counted 100 rows, but its pages gave 12"):
        assert len(names(client.send(ListMachinesRequest(page=1, pagesize=5)))) == 12
    assert len(client.asked) == 2


def test_a_count_that_is_reached_exactly_ends_the_walk(clients: Clients) -> None:
    client = clients.scripted(Pages(machines(10)))

    assert len(names(client.send(ListMachinesRequest(page=1, pagesize=5)))) == 10
    assert len(client.asked) == 2


@pytest.mark.parametrize("number", [1, 5, 6])
def test_rows_without_id_that_ignore_page_come_once(clients: Clients, number: int) -> None:
    rows: Rows = [{"key": "k", "value": str(index)} for index in range(number)]
    client = clients.scripted(Pages(rows, ignores_page=True, count=lambda total, sent: sent))

    assert len(list(client.send(ListTagsRequest(page=1, pagesize=5)).all())) == number
    assert len(client.asked) <= 2


def test_equal_rows_without_id_are_all_given(clients: Clients) -> None:
    rows: Rows = [{"key": "k", "value": str(index // 6)} for index in range(12)]
    client = clients.scripted(Pages(rows))

    found: list[Tag] = list(client.send(ListTagsRequest(page=1, pagesize=5)).all())

    assert [row.value for row in found] == ["0"] * 6 + ["1"] * 6


def test_a_lower_maximum_that_cuts_silently_is_followed(clients: Clients) -> None:
    client = clients.scripted(Pages(machines(25), maximum=10, silent=True))

    assert names(client.send(ListMachinesRequest(page=1, pagesize=500))) == [
        str(index) for index in range(25)
    ]


def test_a_maximum_lowered_while_walking_is_followed(clients: Clients) -> None:
    pages = Pages(machines(95), maximum=20)
    client = clients.scripted(pages)
    found = []

    for row in client.send(ListMachinesRequest(page=1, pagesize=20)).all():
        found.append(row.id)
        if len(found) == 25:
            pages.maximum = 7

    assert found == [str(index) for index in range(95)]


def test_rows_without_id_come_once_although_the_maximum_is_lowered_while_walking(
    clients: Clients,
) -> None:
    rows: Rows = [{"key": "k", "value": str(index)} for index in range(45)]
    pages = Pages(rows, maximum=20)
    client = clients.scripted(pages)
    found: list[str | None] = []

    tags: ListResult[Tag] = client.send(ListTagsRequest(page=1, pagesize=20))
    for row in tags.all():
        found.append(row.value)
        if len(found) == 20:
            # The next page of this size begins before the twenty rows that are here.
            pages.maximum = 7

    assert found == [str(index) for index in range(45)]


@pytest.mark.parametrize("counted", [95, 1000])
@pytest.mark.filterwarnings("ignore::cstyped.errors.TruncatedWarning")  # of the wrong count
def test_pages_that_become_shorter_than_asked_are_followed(clients: Clients, counted: int) -> None:
    def script(command: str, params: Mapping[str, str]) -> object:
        size = int(params["pagesize"])
        start = (int(params["page"]) - 1) * size
        return {"count": counted, "machine": machines(95)[start : start + min(size, most)]}

    most = 20
    client = clients.scripted(script)
    found = []

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", TruncatedWarning)  # of the count that is too high
        for row in client.send(ListMachinesRequest(page=1, pagesize=20)).all():
            found.append(row.id)
            if len(found) == 25:
                most = 7

    assert found == [str(index) for index in range(95)]


def test_a_last_page_that_is_short_ends_the_walk_where_no_more_is_counted(clients: Clients) -> None:
    client = clients.scripted(Pages(machines(25)))

    assert len(names(client.send(ListMachinesRequest(page=1, pagesize=10)))) == 25
    assert len(client.asked) == 3


MAXIMUM = "Page size can't exceed max allowed page size value: "


@pytest.mark.parametrize(
    "text", ["no", MAXIMUM + "10", MAXIMUM + "20", MAXIMUM + "0", MAXIMUM + "9" * 12, ""]
)
def test_a_refusal_that_names_no_lower_maximum_is_raised(clients: Clients, text: str) -> None:
    pages = Pages(machines(20), maximum=10)

    def script(command: str, params: Mapping[str, str]) -> object:
        return refused(text) if params.get("page") == "2" else pages(command, params)

    client = clients.scripted(script)
    found = client.send(ListMachinesRequest(page=1, pagesize=10)).pages()

    assert len(next(found)) == 10
    with pytest.raises(ParameterError):
        next(found)
    assert len(client.asked) == 2


def test_a_maximum_is_read_where_the_server_names_the_page_size_before_it(clients: Clients) -> None:
    def script(command: str, params: Mapping[str, str]) -> object:
        if params["page"] == "1":
            return {"count": 25, "machine": machines(10)}
        if params["pagesize"] == "10":
            return refused("431: the PageSize of 10\nis over the maximum (5).")
        start = (int(params["page"]) - 1) * 5
        return {"count": 25, "machine": machines(25)[start : start + 5]}

    assert len(names(clients.scripted(script).send(ListMachinesRequest(page=1, pagesize=10)))) == 25


def test_rows_that_shift_to_the_next_page_come_once(clients: Clients) -> None:
    pages = Pages(machines(30))
    client = clients.scripted(pages)
    rows = client.send(ListMachinesRequest(page=1, pagesize=10)).all()

    found = [next(rows).id for _ in range(10)]
    pages.rows = [{"id": "new", "name": "new"}, *pages.rows]
    with pytest.warns(TruncatedWarning, match="counted 31 rows, but its pages gave 30"):
        found += [row.id for row in rows]

    assert found == [str(index) for index in range(30)]


def test_one_id_in_two_zones_is_two_rows(clients: Clients) -> None:
    rows: Rows = [
        {"id": "t", "name": "a", "zoneid": "z1"},
        {"id": "t", "name": "a", "zoneid": "z2"},
    ]

    assert names(clients.scripted(Pages(rows)).send(ListMachinesRequest(page=1, pagesize=1))) == [
        "t",
        "t",
    ]


@pytest.mark.parametrize(("page", "pagesize"), [(None, -1), (1, 0)])
def test_all_rows_at_once_and_none_at_all_are_asked_for_once(
    clients: Clients, page: int | None, pagesize: int
) -> None:
    client = clients.scripted(Pages(machines(20)))

    list(client.send(ListMachinesRequest(page=page, pagesize=pagesize)).all())

    assert len(client.asked) == 1


def test_a_list_without_paging_is_asked_for_once(clients: Clients) -> None:
    client = clients.scripted(lambda command, params: {"count": 900, "x": machines(544)})

    assert len(names(client.send(ListKindsRequest()))) == 544
    assert len(client.asked) == 1


def test_a_list_at_the_usual_maximum_is_looked_behind(clients: Clients) -> None:
    client = clients.scripted(Pages(machines(510), count=lambda total, sent: sent))

    assert len(names(client.send(ListMachinesRequest()))) == 510


@pytest.mark.parametrize("count", [50, 1, None])
def test_a_look_behind_a_whole_list_that_is_refused_ends_the_walk(
    clients: Clients, count: int | None
) -> None:
    def script(command: str, params: Mapping[str, str]) -> object:
        return refused("no") if params else {"count": count, "machine": machines(50)}

    client = clients.scripted(script)

    assert len(names(client.send(ListMachinesRequest()))) == 50
    assert len(client.asked) == 2


def test_a_look_behind_a_list_that_is_counted_longer_is_not_refused_silently(
    clients: Clients,
) -> None:
    def script(command: str, params: Mapping[str, str]) -> object:
        return refused("no") if params else {"count": 70, "machine": machines(50)}

    with pytest.raises(ParameterError):
        names(clients.scripted(script).send(ListMachinesRequest()))


def test_a_look_behind_pages_that_were_asked_for_is_not_refused_silently(clients: Clients) -> None:
    def script(command: str, params: Mapping[str, str]) -> object:
        return {"count": 50, "machine": machines(50)} if params["page"] == "1" else refused("no")

    with pytest.raises(ParameterError):
        names(clients.scripted(script).send(ListMachinesRequest(page=1, pagesize=50)))


def test_a_page_behind_the_first_look_is_not_refused_silently(clients: Clients) -> None:
    def script(command: str, params: Mapping[str, str]) -> object:
        if params.get("page") == "3":
            return refused("no")
        start = (int(params.get("page", 1)) - 1) * 50
        return {"count": 50, "machine": machines(150)[start : start + 50]}

    with pytest.raises(ParameterError):
        names(clients.scripted(script).send(ListMachinesRequest()))


@pytest.mark.parametrize(
    ("count", "total", "page", "pagesize", "size"),
    [
        (0, 9, None, None, None),
        # Without pages: a count of more says that the list was cut.
        (7, 8, None, None, 7),
        (7, 7, None, None, None),
        (7, 6, None, None, 7),
        (7, None, None, None, 7),
        (50, 50, None, None, 50),
        (49, 49, None, None, None),
        (51, 51, None, None, None),
        (0, 0, 1, 0, None),
        (100, 100, None, None, 100),
        # All at once, and what is no page.
        (7, 8, None, -1, None),
        (7, 8, None, 7, 7),
        (7, 8, 1, None, 7),
        # A whole page can have another behind it, whatever is counted.
        (10, 10, 1, 10, 10),
        (10, None, 2, 10, 10),
        # A short one is the last, unless the server has a lower maximum.
        (9, 9, 1, 10, None),
        (9, 10, 1, 10, 9),
        (9, 10, 0, 10, 9),
        (9, 10, -1, 10, 9),
        (9, 10, 2, 10, None),
        (9, None, 1, 10, 9),
        (50, 50, 1, 60, 50),
        (50, 50, 2, 60, None),
        # More than was asked for: pages are passed over here.
        (11, 99, 1, 10, None),
        (11, 99, 1, 0, None),
    ],
)
def test_what_may_follow_an_answer_is_told_by_its_rows_and_its_count(
    count: int, total: int | None, page: int | None, pagesize: int | None, size: int | None
) -> None:
    assert size_of_pages(count, total, Asked(able=True, page=page, size=pagesize)) == size


def test_a_fault_while_walking_is_raised(clients: Clients) -> None:
    pages = Pages(machines(20))

    def script(command: str, params: Mapping[str, str]) -> object:
        return ConnectionFailed("gone") if params["page"] == "2" else pages(command, params)

    with pytest.raises(ConnectionFailed):
        names(clients.scripted(script).send(ListMachinesRequest(page=1, pagesize=10)))


def test_a_list_pickles_and_says_that_its_client_stayed_behind(clients: Clients) -> None:
    found = clients.scripted(Pages(machines(20))).send(ListMachinesRequest(page=1, pagesize=10))

    again = pickle.loads(pickle.dumps(found))

    assert again == found
    assert again.total == 20
    with pytest.raises(CloudStackError, match="send its request again"):
        list(again.all())


def test_a_whole_list_can_be_walked_without_its_client(clients: Clients) -> None:
    found = clients.answering({"count": 2, "machine": machines(2)}).send(ListMachinesRequest())

    assert len(names(pickle.loads(pickle.dumps(found)))) == 2


@given(
    number=st.integers(0, 60),
    size=st.integers(1, 25),
    maximum=st.integers(1, 25),
    silent=st.booleans(),
    start=st.integers(0, 3),
)
def test_no_row_is_lost_or_doubled_where_counts_are_right(
    clients: Clients, number: int, size: int, maximum: int, silent: bool, start: int
) -> None:
    client = clients.scripted(Pages(machines(number), maximum=maximum, silent=silent))

    unpaged = names(client.send(ListMachinesRequest()))
    assert unpaged == [str(index) for index in range(number)]
    if size <= maximum:
        found = names(client.send(ListMachinesRequest(page=start, pagesize=size)))
        assert found == [str(index) for index in range(max(start - 1, 0) * size, number)]


@pytest.mark.parametrize("count", [0, -1, 3])
@pytest.mark.parametrize(
    "request_", [ListMachinesRequest(), ListMachinesRequest(page=1, pagesize=40)]
)
def test_a_count_below_what_is_here_is_no_reason_to_stop(
    clients: Clients, count: int, request_: ListMachinesRequest
) -> None:
    pages = Pages(machines(30), maximum=7, silent=True, count=lambda total, sent: count)
    client = clients.scripted(pages)

    found = client.send(request_).all()

    assert [machine.id for machine in found] == [str(number) for number in range(30)]


def test_a_page_over_the_servers_maximum_is_refused_as_the_server_refuses_it(
    clients: Clients,
) -> None:
    # A shorter page in its place would end a program's own walk too early.
    client = clients.scripted(Pages(machines(6), maximum=5))

    with pytest.raises(ParameterError, match="max allowed page size value: 5"):
        client.send(ListMachinesRequest(page=1, pagesize=20))


@pytest.mark.parametrize(
    ("maximum", "count"), [(7, lambda total, sent: None), (50, lambda total, sent: sent)]
)
def test_a_lower_maximum_is_followed_although_nothing_is_counted(
    clients: Clients, maximum: int, count: Callable[[int, int], int | None]
) -> None:
    client = clients.scripted(Pages(machines(120), maximum=maximum, silent=True, count=count))

    assert len(names(client.send(ListMachinesRequest(page=1, pagesize=100)))) == 120


# A server gives a maximum of rows at once, and counts all that there are.


def all_at_once(client: ScriptedClient) -> ListResult[Machine]:
    return client.send(ListMachinesRequest())


def cut(clients: Clients) -> ListResult[Machine]:
    return all_at_once(clients.scripted(Pages(machines(17), maximum=7)))


@pytest.mark.parametrize(
    "reading",
    [
        list,
        len,
        lambda found: found[0],
        lambda found: found[:3],
        lambda found: [row.id for row in found],
        lambda found: next(reversed(found)),
        lambda found: found[1] in found,
        lambda found: found.count(None),
        lambda found: {row.name: row for row in found},
    ],
)
def test_reading_a_list_that_the_server_cut_warns_at_the_line_that_reads(
    clients: Clients, reading: Callable[[ListResult[Machine]], object]
) -> None:
    found = cut(clients)

    with pytest.warns(TruncatedWarning, match=r"first 7 of 17 rows.* \.all\(\)") as caught:
        reading(found)

    assert len(caught) == 1
    assert caught[0].filename == __file__
    assert "listMachines" in str(caught[0].message)


def test_a_line_is_warned_once_however_often_it_runs_and_however_long_the_list_is(
    clients: Clients,
) -> None:
    pages = Pages(machines(17), maximum=7)
    client = clients.scripted(pages)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            for _ in all_at_once(client):
                pass
            pages.rows = machines(len(pages.rows) + 1)
        len(all_at_once(client))

    assert len(caught) == 2
    assert len({warning.lineno for warning in caught}) == 2


def test_a_warning_that_was_made_an_error_is_raised_each_time(clients: Clients) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(2):
            with pytest.raises(TruncatedWarning):
                list(cut(clients))


def test_reading_every_page_or_one_row_or_the_count_does_not_warn(clients: Clients) -> None:
    found = cut(clients)

    assert len(list(found.all())) == 17
    assert [len(page) for page in found.pages()] == [7, 7, 3]
    assert found.first() is not None
    assert found.total == 17
    assert found
    assert repr(found).endswith("total=17)")
    assert found == cut(clients)
    assert pickle.loads(pickle.dumps(found)).total == 17
    with pytest.raises(MultipleResults, match="17 results"):
        found.one()


@pytest.mark.parametrize(
    "request_",
    [
        ListMachinesRequest(page=1, pagesize=5),
        ListMachinesRequest(page=2, pagesize=5),
        ListMachinesRequest(pagesize=5),
        ListMachinesRequest(pagesize=-1),
    ],
)
def test_a_page_that_was_asked_for_does_not_warn(
    clients: Clients, request_: ListMachinesRequest
) -> None:
    assert list(clients.scripted(Pages(machines(17), maximum=7)).send(request_))


def test_a_list_without_pages_or_with_a_count_of_this_answer_only_does_not_warn(
    clients: Clients,
) -> None:
    assert len(clients.answering({"count": 900, "x": machines(5)}).send(ListKindsRequest())) == 5
    own = Pages(machines(17), maximum=7, count=lambda total, sent: sent)
    assert len(all_at_once(clients.scripted(own))) == 7
    assert len(all_at_once(clients.answering({"machine": machines(7)}))) == 7


def test_a_size_alone_asks_for_the_first_page_and_goes_on_from_there(clients: Clients) -> None:
    client = clients.scripted(Pages(machines(12)))

    found = client.send(ListMachinesRequest(pagesize=5))

    assert len(found) == 5
    assert names(found) == [str(number) for number in range(12)]
    assert [params for _, params in client.asked] == [
        {"pagesize": "5", "page": "1"},
        {"page": "2", "pagesize": "5"},
        {"page": "3", "pagesize": "5"},
    ]


def test_a_size_alone_is_completed_in_untyped_calls_too(clients: Clients) -> None:
    client = clients.answering({"count": 12, "machine": machines(5)})

    client.call("listMachines", {"pageSize": 5})
    client.call("listMachines", {"pagesize": -1})

    assert [params for _, params in client.asked] == [
        {"pageSize": "5", "page": "1"},
        {"pagesize": "-1"},
    ]


def test_an_empty_list_counts_none(clients: Clients) -> None:
    assert clients.answering({}).send(ListMachinesRequest()).total == 0
    assert clients.answering({"machine": machines(1)}).send(ListMachinesRequest()).total is None
    assert clients.answering({"count": 9}).send(ListMachinesRequest(page=5, pagesize=5)).total == 9


def test_pages_that_overlap_end_in_a_warning_at_the_line_that_walks_them(clients: Clients) -> None:
    def overlapping(command: str, params: Mapping[str, str]) -> object:
        # Rows 0 to 9 sorted by something that is not unique: page 2 has two of page 1 again.
        start = {"1": 0, "2": 3}[params["page"]]
        return {"count": 10, "machine": machines(10)[start : start + 5]}

    found = clients.scripted(overlapping).send(ListMachinesRequest(page=1, pagesize=5))

    with pytest.warns(TruncatedWarning, match="counted 10 rows, but its pages gave 8") as caught:
        assert len(list(found.all())) == 8

    if clients.kind == "threads":  # for the other: tests/aio/test_client.py
        assert caught[0].filename == __file__
