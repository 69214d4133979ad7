"""Jobs end in one of many ways, and no passing fault loses one."""

from __future__ import annotations

import pickle
import sys
import threading
from collections.abc import Callable, Mapping
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cstyped import ApiKeys, Client, errors
from cstyped.errors import (
    ClientClosed,
    CloudStackError,
    ConnectionFailed,
    GatewayError,
    InvalidRequest,
    JobFailed,
    JobTimeout,
    MissingField,
    ParameterError,
    ProtocolError,
    RequestTimeout,
    ResponseShapeError,
    ResponseShapeWarning,
    TlsFailed,
    Unauthorized,
)
from cstyped.jobs import Job
from cstyped.results import ListResult, Success
from tests.both_clients import Clients
from tests.faults.server import FaultServer
from tests.runtime.clock import Clock
from tests.runtime.specimens import (
    DedicateRequest,
    DeployMachineRequest,
    Machine,
    ScriptedClient,
)

WEB = {"id": "1", "name": "web"}
PENDING = {"jobid": "j", "jobstatus": 0, "jobresultcode": 0}


def done(result: object, **more: object) -> dict[str, object]:
    return {"jobresult": result, "jobid": "j", "jobstatus": 1, "jobresultcode": 0, **more}


def failed(result: object = None, **more: object) -> dict[str, object]:
    found: dict[str, object] = {"jobid": "j", "jobstatus": 2, "jobresultcode": 530, **more}
    return found if result is None else found | {"jobresult": result}


class Ends:
    """A server whose job ends at the n-th question, after the faults that come first."""

    def __init__(self, end: object, *, after: int = 0, faults: tuple[object, ...] = ()) -> None:
        self.end = end
        self.after = after
        self.faults = list(faults)

    def __call__(self, command: str, params: Mapping[str, str]) -> object:
        assert command == "queryAsyncJobResult"
        assert params == {"jobid": "j"}
        if self.faults:
            return self.faults.pop(0)
        self.after -= 1
        return PENDING if self.after >= 0 else self.end


# Nobody waits for the clock in these tests.
pytestmark = pytest.mark.usefixtures("clock")


def job_that(
    clients: Clients, end: object, *, after: int = 0, strict: bool = False
) -> Job[Machine]:
    return clients.scripted(Ends(end, after=after), strict=strict).job("j", Machine)


@pytest.mark.threads_only
def test_an_interrupted_wait_says_how_the_job_is_taken_up_again(clients: Clients) -> None:
    def interrupt(command: str, params: Mapping[str, str]) -> object:
        raise KeyboardInterrupt

    job = clients.scripted(interrupt).job("j", Machine)

    with pytest.raises(KeyboardInterrupt) as caught:
        job.result()

    assert caught.value.__notes__ == ["job j is still running; client.job('j', Machine) resumes it"]


@pytest.mark.threads_only
def test_an_interrupted_wait_for_many_says_how_many_are_still_running(clients: Clients) -> None:
    def interrupt(command: str, params: Mapping[str, str]) -> object:
        raise KeyboardInterrupt

    client = clients.scripted(interrupt)
    jobs = client.as_completed([client.job(name, Machine) for name in ("j", "k")])

    with pytest.raises(KeyboardInterrupt) as caught:
        next(jobs)

    assert caught.value.__notes__ == [
        "2 jobs are still running, such as j; call as_completed() again to keep waiting"
    ]


def test_a_job_gives_its_result_and_asks_no_more(clients: Clients) -> None:
    client = clients.scripted(Ends(done({"machine": WEB}), after=1))
    job = client.job("j", Machine)

    assert job.result(timeout=5).name == "web"
    asked = len(client.asked)
    assert job.result().name == "web"
    assert job.done()
    assert len(client.asked) == asked


def test_done_tells_whether_the_job_has_ended(clients: Clients) -> None:
    job = job_that(clients, done({"machine": WEB}), after=1)

    assert not job.done()
    assert job.done()


@pytest.mark.parametrize(
    "result",
    [
        {"machine": WEB},
        {"null": WEB},
        # A finished machine has a jobid and a pending jobstatus of its own.
        {"machine": WEB | {"jobid": "j", "jobstatus": 0}},
        {"machine": [WEB]},
        WEB,
        '{"machine": {"id": "1", "name": "web"}}',
    ],
)
def test_each_form_of_result_is_read(clients: Clients, result: object) -> None:
    machine = job_that(clients, done(result), strict=True).result()

    assert (machine.id, machine.name) == ("1", "web")


@pytest.mark.parametrize(
    ("answer", "details"),
    [
        (done({"success": True, "details": "fine"}), "fine"),
        (done({"success": "true"}), None),
        (done(None), None),
        (done("fine"), "fine"),
        ({"jobid": "j", "jobstatus": "1"}, None),
    ],
)
def test_each_form_of_plain_success_is_read(
    clients: Clients, answer: object, details: str | None
) -> None:
    success = clients.scripted(Ends(answer)).job("j", Success).result()

    assert success.success is True
    assert success.details == details


def test_a_list_as_the_result_of_a_job_is_read(clients: Clients) -> None:
    rows = [WEB | {"cpunumber": 4.0}]

    def script(command: str, params: Mapping[str, str]) -> object:
        return {"jobid": "j"} if command == "dedicate" else done({"null": {"responses": rows}})

    job = clients.scripted(script, strict=True).send(DedicateRequest())
    machines: ListResult[Machine] = job.result()

    assert machines.one().cpunumber == 4
    assert pickle.loads(pickle.dumps(job)).result() == machines


def test_a_job_that_is_done_without_result_gives_what_misses_its_fields(clients: Clients) -> None:
    machine = job_that(clients, {"jobid": "j", "jobstatus": 1}).result()

    with pytest.raises(MissingField):
        _ = machine.id
    with pytest.raises(ResponseShapeError):
        job_that(clients, {"jobid": "j", "jobstatus": 1}, strict=True).result()


@pytest.mark.parametrize("result", [5, "fine", {"a": 1, "b": 2}, {"success": True}, [], [WEB, WEB]])
def test_a_job_that_is_done_is_not_undone_by_a_result_without_its_object(
    clients: Clients, result: object
) -> None:
    with pytest.warns(ResponseShapeWarning, match="Machine") as caught:
        machine = job_that(clients, done(result)).result()

    if clients.kind == "threads":  # the task of a call alone has no line of the caller
        assert caught[0].filename == __file__
    assert not hasattr(machine, "id")
    with pytest.raises(ResponseShapeError):
        job_that(clients, done(result), strict=True).result()


def test_the_wait_for_a_job_ends_with_its_client() -> None:
    with FaultServer() as server:
        client = Client(server.endpoint, ApiKeys("key", "secret"))
        job = client.job("j", Success)
        client.close()

        with pytest.raises(ClientClosed, match="closed"):
            job.result(timeout=30)

    assert not server.received


def test_a_certificate_that_is_not_trusted_is_not_waited_for(clients: Clients) -> None:
    fault = TlsFailed("no trustworthy connection", command="queryAsyncJobResult")
    job = clients.scripted(lambda command, params: fault).job("j", Success)

    with pytest.raises(TlsFailed):
        job.result(timeout=30)


@pytest.mark.parametrize(
    ("answer", "code", "text"),
    [
        (failed({"errorcode": 533, "errortext": "no room"}, jobresultcode=533), 533, "no room"),
        (failed({"errorcode": 431}, jobresultcode=431), 431, ""),
        (failed(), 530, ""),
        (failed("text of a restart"), 530, "text of a restart"),
        (failed(jobresultcode=0), 0, ""),
        (failed(jobstatus=3), 530, "cancelled"),
        (failed(jobstatus=7), 530, ""),
        (done({"success": False, "details": "in use"}), 0, "in use"),
        (done({"success": "false", "displaytext": "in use"}), 0, "in use"),
    ],
)
def test_each_form_of_failure_raises_job_failed(
    clients: Clients, answer: object, code: int, text: str
) -> None:
    job = job_that(clients, answer)

    for _ in range(2):
        with pytest.raises(JobFailed) as caught:
            job.result()
        assert caught.value.errorcode == code
        assert text in caught.value.errortext
        assert caught.value.job_id == "j"
        assert caught.value.job is job
    assert job.done()


def test_a_failed_job_pickles_with_its_error(clients: Clients) -> None:
    with pytest.raises(JobFailed) as caught:
        job_that(clients, failed({"errorcode": 533, "errortext": "no room"})).result()

    again = pickle.loads(pickle.dumps(caught.value))

    assert again.errorcode == 533
    with pytest.raises(JobFailed, match="no room"):
        again.job.result()


def test_a_job_that_takes_too_long_can_be_waited_for_again(clients: Clients) -> None:
    job = job_that(clients, done({"machine": WEB}), after=2)

    with pytest.raises(JobTimeout) as caught:
        job.result(timeout=0.1)

    assert caught.value.job is job
    assert caught.value.job_id == "j"
    assert job.result(timeout=5).name == "web"


def test_a_timeout_of_zero_asks_once(clients: Clients) -> None:
    client = clients.scripted(Ends(PENDING))

    with pytest.raises(JobTimeout):
        client.job("j", Machine).result(timeout=0)

    assert len(client.asked) == 1


def test_the_wait_ends_at_its_deadline_and_not_before(clients: Clients, clock: Clock) -> None:
    client = clients.scripted(Farm(clock, {"j": 15.0}))

    with pytest.raises(JobTimeout, match=r"job j of a command is still running after 0\.5 s"):
        client.job("j", Machine).result(timeout=0.5)

    assert sum(clock.slept) == pytest.approx(0.5)


def test_a_timeout_names_the_command_that_is_waited_for(clients: Clients) -> None:
    job = clients.answering({"jobid": "j", "jobstatus": 0}).send(DeployMachineRequest(zoneid="z"))

    with pytest.raises(JobTimeout, match="job j of deployMachine is still running after 7 s"):
        job.result(timeout=7)


@pytest.mark.parametrize(
    ("since", "timeout", "pause"),
    [(0.0, None, 0.2), (0.15, None, 0.05), (5.0, 9.0, 0.0), (0.0, 0.1, 0.1)],
)
def test_a_job_that_was_just_begun_is_asked_for_a_moment_after_it_began(
    clients: Clients, since: float, timeout: float | None, pause: float, clock: Clock
) -> None:
    def script(command: str, params: Mapping[str, str]) -> object:
        return {"jobid": "j"} if command == "deployMachine" else done({"machine": WEB})

    job = clients.scripted(script).send(DeployMachineRequest(zoneid="z"))
    clock.now += since
    job.result(timeout=timeout)

    assert clock.slept == [pytest.approx(pause)]


def test_a_job_that_was_taken_up_again_is_asked_for_at_once(clients: Clients, clock: Clock) -> None:
    job_that(clients, done({"machine": WEB})).result()

    assert clock.slept == []


def test_the_pauses_of_a_wait_grow_up_to_five_seconds(clients: Clients, clock: Clock) -> None:
    job_that(clients, done({"machine": WEB}), after=12).result()

    pauses = [0.2 * 1.5**number for number in range(8)] + [5.0] * 4
    for slept, pause in zip(clock.slept, pauses, strict=True):
        assert pause <= slept <= 1.2 * pause


def test_polls_do_not_repeat_themselves_and_do_not_outlast_the_deadline(clients: Clients) -> None:
    client = clients.scripted(Ends(done({"machine": WEB})))

    client.job("j", Machine).result(timeout=20)

    (settings,) = client.settings
    assert settings.retries == 0
    assert isinstance(settings.timeout, float)
    assert settings.timeout <= 20


@pytest.mark.parametrize(
    "fault",
    [
        ConnectionFailed("restarting"),
        RequestTimeout("slow"),
        GatewayError("502", http_status=502),
        {"errorcode": 503, "errortext": "maintenance"},
        {"errorcode": 429, "errortext": "too many"},
        {"errorcode": 530, "errortext": "deadlock"},
        b"<html>",
        b"",
        {"jobid": "j"},
    ],
)
def test_a_fault_that_passes_does_not_lose_the_job(clients: Clients, fault: object) -> None:
    client = clients.scripted(Ends(done({"machine": WEB}), faults=(fault, fault)))

    assert client.job("j", Machine).result(timeout=10).name == "web"


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"errorcode": 431, "errortext": "unknown job"}, ParameterError),
        ({"errorcode": 401, "errortext": "unable to verify"}, Unauthorized),
    ],
)
def test_a_fault_that_stays_is_raised_at_once(
    clients: Clients, fault: object, error: type[Exception]
) -> None:
    client = clients.scripted(Ends(fault))

    with pytest.raises(error):
        client.job("j", Machine).result()

    assert len(client.asked) == 1


def test_an_odd_fault_that_does_not_pass_is_raised_in_the_end(
    clients: Clients, clock: Clock
) -> None:
    client = clients.scripted(lambda command, params: b"<html>login</html>")

    with pytest.raises(ProtocolError):
        client.job("j", Machine).result()

    assert 15.0 <= sum(clock.slept) <= 25.0


@pytest.mark.parametrize("many", [False, True])
def test_a_pause_that_the_server_asks_for_is_kept_between_polls(
    clients: Clients, many: bool, clock: Clock
) -> None:
    client = clients.scripted(
        Ends(done({"machine": WEB}), faults=(errors.RequestLimitReached("no", retry_after=7.0),))
    )
    job = client.job("j", Machine)

    waited = next(client.as_completed([job])) if many else job

    assert waited.result().name == "web"
    assert len(clock.slept) == 1
    assert 7.0 <= clock.slept[0] <= 8.4


def test_an_odd_fault_is_borne_for_a_while(clients: Clients) -> None:
    odd = (b"<html>back soon</html>",) * 6
    client = clients.scripted(Ends(done({"machine": WEB}), faults=odd))

    assert client.job("j", Machine).result().name == "web"


def test_an_outage_up_to_the_deadline_is_a_timeout_with_its_cause(clients: Clients) -> None:
    client = clients.scripted(lambda command, params: ConnectionFailed("down"))

    with pytest.raises(JobTimeout) as caught:
        client.job("j", Machine).result(timeout=0.5)

    assert isinstance(caught.value.__cause__, ConnectionFailed)


def test_a_job_that_was_pickled_says_how_to_take_it_up_again(clients: Clients) -> None:
    job = pickle.loads(pickle.dumps(job_that(clients, PENDING)))

    with pytest.raises(CloudStackError, match=r"client\.job\('j', Machine\)"):
        job.result()


def test_a_job_that_has_ended_pickles_with_its_result(clients: Clients) -> None:
    job = job_that(clients, done({"machine": WEB}))
    job.result()

    assert pickle.loads(pickle.dumps(job)).result() == job.result()


def test_the_text_of_a_job_says_what_it_is(clients: Clients) -> None:
    job = clients.answering({"jobid": "j"}).send(DeployMachineRequest(zoneid="z"))

    assert repr(job) == "<Job j of deployMachine: running, as far as known>"


class Farm:
    """A server with many jobs: each ends some time after it was begun."""

    def __init__(
        self,
        clock: Clock,
        ends: Mapping[str, float],
        *,
        listing: Callable[[list[str], Mapping[str, str]], object] | None = None,
    ) -> None:
        self.clock = clock
        self.began = clock.now
        self.ends = ends
        self.listing = listing

    def __call__(self, command: str, params: Mapping[str, str]) -> object:
        now = self.clock.now - self.began
        if command == "listAsyncJobs":
            running = [name for name, end in self.ends.items() if end > now]
            if self.listing is not None:
                return self.listing(running, params)
            return listing(running, params)
        name = params["jobid"]
        if name not in self.ends:
            return {"errorcode": 431, "errortext": "unknown job"}
        if self.ends[name] > now:
            return {"jobid": name, "jobstatus": 0}
        return done({"machine": WEB | {"id": name}}, jobid=name)


def listing(running: list[str], params: Mapping[str, str], maximum: int = 500) -> object:
    size = int(params.get("pagesize", maximum))
    start = (int(params.get("page", 1)) - 1) * size
    rows = [{"jobid": name, "jobstatus": 0} for name in running[start : start + size]]
    return {"count": len(running), "asyncjobs": rows} if running else {}


def commands(client: ScriptedClient) -> dict[str, int]:
    found: dict[str, int] = {}
    for command, _ in client.asked:
        found[command] = found.get(command, 0) + 1
    return found


def test_jobs_come_as_they_end(clients: Clients, clock: Clock) -> None:
    client = clients.scripted(Farm(clock, {"slow": 0.9, "quick": 0.0, "middle": 0.4}))
    jobs = [client.job(name, Machine) for name in ("slow", "middle", "quick")]

    assert [job.id for job in client.as_completed(jobs, timeout=10)] == ["quick", "middle", "slow"]


def test_a_thousand_jobs_take_one_result_each_and_few_lists(clients: Clients, clock: Clock) -> None:
    ends = {f"j-{number}": number / 1000 for number in range(1000)}
    client = clients.scripted(Farm(clock, ends))
    jobs = [client.job(name, Machine) for name in ends]

    found = list(client.as_completed(jobs, timeout=30))

    assert sorted(job.id for job in found) == sorted(ends)
    asked = commands(client)
    assert asked["queryAsyncJobResult"] == 1000
    assert asked["listAsyncJobs"] < 30
    before = len(client.asked)
    assert all(job.result().id == job.id for job in found)
    assert len(client.asked) == before


def test_a_job_whose_result_was_taken_meanwhile_comes_without_asking(clock: Clock) -> None:
    client = ScriptedClient(Farm(clock, {"a": 0.0, "b": 0.0, "c": 0.0}))
    jobs = [client.job(name, Machine) for name in "abc"]
    ending = client.as_completed(jobs, timeout=30)

    found = [next(ending)]
    jobs[1].result()
    found += ending

    assert [job.id for job in found] == ["a", "b", "c"]
    assert commands(client) == {"queryAsyncJobResult": 3}


def test_waiting_for_twice_as_many_jobs_takes_twice_the_work(clock: Clock) -> None:
    def work(count: int) -> int:
        """Return how many functions of the package are called."""
        client = ScriptedClient(Farm(clock, {f"j-{number}": 0.0 for number in range(count)}))
        jobs = [client.job(f"j-{number}", Machine) for number in range(count)]
        called = 0

        def count_call(frame: FrameType, event: str, _: object) -> None:
            nonlocal called
            called += event == "call" and "/cstyped/" in frame.f_code.co_filename

        sys.setprofile(count_call)
        try:
            assert len(list(client.as_completed(jobs))) == count
        finally:
            sys.setprofile(None)
        return called

    work(10)  # which loads what it needs

    assert work(400) <= 2.1 * work(200)


@pytest.mark.parametrize(("number", "lists"), [(1, 0), (3, 0), (4, 1), (5, 1)])
def test_a_list_of_running_jobs_is_asked_for_where_it_is_cheaper(
    clients: Clients, number: int, lists: int, clock: Clock
) -> None:
    client = clients.scripted(Farm(clock, {f"j-{index}": 0.0 for index in range(number)}))

    list(client.as_completed([client.job(f"j-{index}", Machine) for index in range(number)]))

    assert commands(client).get("listAsyncJobs", 0) == lists
    assert commands(client)["queryAsyncJobResult"] == number


@pytest.mark.parametrize(("number", "polls"), [(20, 20), (30, 20), (104, 20), (105, 21), (200, 40)])
def test_without_a_list_some_jobs_are_asked_in_each_round_those_first_that_waited_longest(
    clients: Clients, number: int, polls: int, clock: Clock
) -> None:
    rounds: list[list[str]] = []

    def script(command: str, params: Mapping[str, str]) -> object:
        if command == "listAsyncJobs":
            return {"errorcode": 432, "errortext": "no"}
        while len(rounds) <= len(clock.slept):
            rounds.append([])
        rounds[-1].append(params["jobid"])
        return {"jobid": params["jobid"], "jobstatus": 0}

    client = clients.scripted(script)
    names = [f"j-{index}" for index in range(number)]
    with pytest.raises(
        JobTimeout, match=f"{number} jobs are still running after 60 s, such as j-0;"
    ):
        list(client.as_completed([client.job(name, Machine) for name in names], timeout=60))

    # The last round may be shorter: it ends with the wait.
    assert {len(asked) for asked in rounds[:-1]} == {polls}
    in_turn = [name for asked in rounds for name in asked]
    assert in_turn[: 2 * number] == (names + names)[: len(in_turn)]


def test_results_that_came_make_the_next_pause_short_again(clients: Clients, clock: Clock) -> None:
    ends = {"a": 0.0, "b": 20.0, "c": 60.0}
    client = clients.scripted(Farm(clock, ends))

    list(client.as_completed([client.job(name, Machine) for name in ends]))

    shortest = [number for number, slept in enumerate(clock.slept) if slept <= 0.24]
    assert len(shortest) == 2
    assert shortest[0] == 0
    assert max(clock.slept) > 4


def test_further_pages_are_as_long_as_the_first_one_was(clients: Clients, clock: Clock) -> None:
    def short(running: list[str], params: Mapping[str, str]) -> object:
        pages.append(dict(params))
        return listing(running, params, maximum=7)

    pages: list[dict[str, str]] = []
    ends = {f"j-{number}": 1.0 for number in range(20)}
    client = clients.scripted(Farm(clock, ends, listing=short))

    assert len(list(client.as_completed([client.job(name, Machine) for name in ends]))) == 20
    assert pages[:3] == [{}, {"page": "2", "pagesize": "7"}, {"page": "3", "pagesize": "7"}]


def test_an_outage_of_the_list_does_not_end_its_use(clients: Clients, clock: Clock) -> None:
    def once(running: list[str], params: Mapping[str, str]) -> object:
        if down:
            return {"errorcode": down.pop(), "errortext": "no"}
        return listing(running, params)

    down = [503, 429]
    ends = {f"j-{number}": 1.0 for number in range(20)}
    client = clients.scripted(Farm(clock, ends, listing=once))

    assert len(list(client.as_completed([client.job(name, Machine) for name in ends]))) == 20
    assert commands(client)["listAsyncJobs"] > 3
    assert commands(client)["queryAsyncJobResult"] == 20


@pytest.mark.parametrize("code", [401, 431, 432, 530, 531])
def test_where_listing_is_refused_each_job_is_asked(
    clients: Clients, code: int, clock: Clock
) -> None:
    ends = {f"j-{number}": 0.01 * number for number in range(30)}
    client = clients.scripted(
        Farm(clock, ends, listing=lambda running, params: {"errorcode": code, "errortext": "no"})
    )

    found = list(client.as_completed([client.job(name, Machine) for name in ends], timeout=20))

    assert len(found) == 30
    assert commands(client)["listAsyncJobs"] == 1


@pytest.mark.parametrize(
    "shown",
    [
        lambda running, params: {},  # another account's jobs
        lambda running, params: listing(running[::2], params),
        lambda running, params: listing(["others"] * 3 + running, params, maximum=10),
        lambda running, params: {"count": 99, "asyncjobs": [{"jobid": name} for name in running]},
        lambda running, params: {"asyncjobs": "odd"},
        lambda running, params: {"count": 10**9, "asyncjobs": [{"jobid": "others"}]},
    ],
)
def test_a_list_that_is_not_whole_loses_no_job(
    clients: Clients, shown: Callable[[list[str], Mapping[str, str]], object], clock: Clock
) -> None:
    ends = {f"j-{number}": 0.02 * number for number in range(40)}
    client = clients.scripted(Farm(clock, ends, listing=shown))

    found = list(client.as_completed([client.job(name, Machine) for name in ends], timeout=20))

    assert len(found) == 40


def test_so_many_pages_of_running_jobs_are_read_in_a_round_and_no_more(
    clients: Clients, clock: Clock
) -> None:
    # Ever new jobs of others, a row a page: the list has no end.
    def endless(running: list[str], params: Mapping[str, str]) -> object:
        return {"count": 24, "asyncjobs": [{"jobid": f"other-{params.get('page', 1)}-{next(new)}"}]}

    new = iter(range(10**6))
    client = clients.scripted(
        Farm(clock, {f"j-{number}": 0.0 for number in range(4)}, listing=endless)
    )

    found = list(client.as_completed([client.job(f"j-{number}", Machine) for number in range(4)]))

    assert len(found) == 4
    pages = [params.get("page") for command, params in client.asked if command == "listAsyncJobs"]
    assert pages == [None, *(str(page) for page in range(2, 21))]


def test_a_list_of_running_jobs_that_is_far_too_long_is_read_no_further(
    clients: Clients, clock: Clock
) -> None:
    def long(running: list[str], params: Mapping[str, str]) -> object:
        return {"count": 25, "asyncjobs": [{"jobid": "another"}]}

    ends = {f"j-{number}": 0.0 for number in range(4)}
    client = clients.scripted(Farm(clock, ends, listing=long))

    found = list(client.as_completed([client.job(name, Machine) for name in ends]))

    assert len(found) == 4
    assert commands(client) == {"listAsyncJobs": 1, "queryAsyncJobResult": 4}


def test_jobs_that_failed_or_are_unknown_come_too_and_say_so_themselves(
    clients: Clients, clock: Clock
) -> None:
    client = clients.scripted(Farm(clock, {"good": 0.0}))
    jobs = [client.job("good", Machine), client.job("unknown", Machine)]

    by_id = {job.id: job for job in client.as_completed(jobs, timeout=5)}

    assert by_id["good"].result().id == "good"
    for _ in range(2):
        with pytest.raises(ParameterError):
            by_id["unknown"].result()


def test_a_refused_signature_loses_none_of_many_jobs(clients: Clients, clock: Clock) -> None:
    refused = [errors.Unauthorized("no", errorcode=401, command="queryAsyncJobResult")]
    farm = Farm(clock, {"a": 0.0, "b": 0.0})

    def answer(command: str, params: Mapping[str, str]) -> object:
        return refused.pop() if refused else farm(command, params)

    client = clients.scripted(answer)
    jobs = [client.job(name, Machine) for name in farm.ends]

    with pytest.raises(Unauthorized):
        list(client.as_completed(jobs))
    assert {job.result().id for job in client.as_completed(jobs, timeout=10)} == {"a", "b"}


def test_jobs_still_running_at_the_end_of_the_time_raise_a_timeout(
    clients: Clients, clock: Clock
) -> None:
    client = clients.scripted(Farm(clock, {"quick": 0.0, "never": 99.0}))
    jobs = client.as_completed(
        [client.job("quick", Machine), client.job("never", Machine)], timeout=0.5
    )

    assert next(jobs).id == "quick"
    with pytest.raises(JobTimeout, match="1 job is still running") as caught:
        next(jobs)
    assert caught.value.job_id == "never"


def test_ended_jobs_are_given_without_asking(clients: Clients) -> None:
    job = job_that(clients, done({"machine": WEB}))
    job.result()
    client = clients.answering(b"never asked")

    assert list(client.as_completed([job])) == [job]
    assert client.asked == []


@pytest.mark.parametrize("job", ["j", None, 5])
def test_what_is_no_job_is_told_how_to_become_one(clients: Clients, job: object) -> None:
    jobs: list[Job[Machine]] = [job]  # type: ignore[list-item]  # the mistake is the point

    with pytest.raises(InvalidRequest, match=r"takes jobs, not \w+: client\.job\(id, Model\)"):
        next(clients.answering({}).as_completed(jobs))


def test_the_id_of_a_job_may_be_a_number(clients: Clients) -> None:
    job_id: Any = 5  # Any: as in a program without a checker

    assert clients.answering({}).job(job_id, Machine).id == "5"


@pytest.mark.parametrize("job_id", [True, False, "", None, 5.0, b"j"])
def test_what_can_be_no_id_of_a_job_is_refused(clients: Clients, job_id: object) -> None:
    with pytest.raises(InvalidRequest, match="a job id is a string"):
        clients.answering({}).job(job_id, Machine)  # type: ignore[arg-type]  # the mistake is the point


@pytest.mark.parametrize("result", [str, None, 5, list[Machine], ListResult[str], ListResult])
def test_what_can_be_no_result_of_a_job_is_refused(clients: Clients, result: object) -> None:
    with pytest.raises(InvalidRequest, match="a job needs the class of its result"):
        clients.answering({}).job("j", result)  # type: ignore[arg-type]  # the mistake is the point


def test_a_job_given_twice_comes_twice_and_is_asked_for_once(
    clients: Clients, clock: Clock
) -> None:
    client = clients.scripted(Farm(clock, {"a": 0.0}))
    jobs = [client.job("a", Machine), client.job("a", Machine)]

    assert list(client.as_completed(jobs)) == jobs
    assert len(client.asked) == 1
    assert jobs[1].result().id == "a"


def test_pickled_jobs_are_waited_for_by_the_client_that_is_asked(
    clients: Clients, clock: Clock
) -> None:
    job = pickle.loads(pickle.dumps(clients.answering({}).job("a", Machine)))

    (again,) = clients.scripted(Farm(clock, {"a": 0.0})).as_completed([job])

    assert again.result().id == "a"


def test_a_pickled_job_is_read_as_strictly_as_the_client_that_waited_for_it(
    clients: Clients, clock: Clock
) -> None:
    job = pickle.loads(pickle.dumps(clients.answering({}).job("j", Machine)))
    client = clients.scripted(Ends(done({"machine": {"id": "1"}})), strict=True)

    (again,) = client.as_completed([job])

    with pytest.raises(ResponseShapeError):
        again.result()


def test_a_list_of_running_jobs_is_read_up_to_its_count(clients: Clients, clock: Clock) -> None:
    ends = {f"j-{number}": 1.0 for number in range(10)}
    client = clients.scripted(Farm(clock, ends))

    list(client.as_completed([client.job(name, Machine) for name in ends]))

    pages = [params for command, params in client.asked if command == "listAsyncJobs"]
    assert len(pages) > 2
    assert not any(pages)


def test_a_list_that_passes_over_pages_is_read_twice_a_round_at_the_most(
    clients: Clients, clock: Clock
) -> None:
    def same(running: list[str], params: Mapping[str, str]) -> object:
        pages.append(len(clock.slept))
        return {"count": 30, "asyncjobs": [{"jobid": name} for name in running]}

    pages: list[int] = []
    ends = {f"j-{number}": 1.0 for number in range(10)}
    client = clients.scripted(Farm(clock, ends, listing=same))

    assert len(list(client.as_completed([client.job(name, Machine) for name in ends]))) == 10
    assert max(pages.count(number) for number in pages) == 2


def test_faults_that_pass_lose_none_of_many_jobs(clients: Clients, clock: Clock) -> None:
    farm = Farm(clock, {f"j-{number}": 0.05 * number for number in range(10)})
    turns = iter(range(10**6))

    def script(command: str, params: Mapping[str, str]) -> object:
        return ConnectionFailed("blip") if next(turns) % 3 == 0 else farm(command, params)

    client = clients.scripted(script)
    jobs = [client.job(name, Machine) for name in farm.ends]

    assert len(list(client.as_completed(jobs, timeout=30))) == 10


def test_no_jobs_are_no_work(clients: Clients) -> None:
    assert list(clients.answering(b"").as_completed([])) == []


def test_threads_can_wait_for_the_same_job(clients: Clients) -> None:
    job = job_that(clients, done({"machine": WEB}), after=3)
    names: list[str] = []
    threads = [
        threading.Thread(target=lambda: names.append(job.result(timeout=10).name)) for _ in range(8)
    ]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert names == ["web"] * 8


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.text() | st.sampled_from(["machine", "null", "responses", "success", "errorcode"]),
            inner,
        )
    ),
    max_leaves=10,
)


@pytest.mark.filterwarnings("ignore::cstyped.errors.ResponseShapeWarning")
@settings(deadline=None)
@given(status=st.sampled_from([1, 2, 3, "1", 1.0, 9]), result=JSON, kind=st.booleans())
def test_any_result_of_an_ended_job_is_a_value_or_an_error_of_ours(
    clients: Clients, status: object, result: object, kind: bool
) -> None:
    client = clients.answering({"jobid": "j", "jobstatus": status, "jobresult": result})
    job: Job[Machine] | Job[Success] = (
        client.job("j", Machine) if kind else client.job("j", Success)
    )

    try:
        pickle.dumps(job.result(timeout=0))
    except CloudStackError as error:
        pickle.dumps(error)


@pytest.mark.parametrize("timeout", ["5", float("nan"), True, [1]])
def test_a_timeout_is_a_number_of_seconds(clients: Clients, timeout: object) -> None:
    client = clients.scripted(Ends(PENDING))

    with pytest.raises(InvalidRequest, match="not a number of seconds"):
        client.job("j", Machine).result(timeout=timeout)  # type: ignore[arg-type]  # the point
    with pytest.raises(InvalidRequest, match="not a number of seconds"):
        next(client.as_completed([], timeout=timeout))  # type: ignore[arg-type]  # the point
    assert not client.asked


def test_only_jobs_are_waited_for(clients: Clients) -> None:
    with pytest.raises(InvalidRequest, match="takes jobs, not str"):
        next(clients.scripted(Ends(PENDING)).as_completed(["j"]))  # type: ignore[arg-type]  # the point


def test_a_failed_job_says_what_it_was_begun_with_and_no_secret(clients: Clients) -> None:
    def answer(command: str, params: Mapping[str, str]) -> object:
        if command == "queryAsyncJobResult":
            return failed({"errorcode": 530, "errortext": "could not set hunter22"})
        return {"jobid": "j"}

    job = clients.scripted(answer).send(
        DeployMachineRequest(zoneid="z1", details={"password": "hunter22"})
    )
    with pytest.raises(JobFailed, match=r"job j of deployMachine\(zoneid='z1'") as caught:
        job.result()

    assert caught.value.params["zoneid"] == "z1"
    for text in (str(caught.value), repr(vars(caught.value))):
        assert "hunter22" not in text
