"""Jobs of several commands, waited for together."""

from cstyped import Client, Job


def stop_and_clean(client: Client, machine: str, network: str) -> list[object]:
    jobs: list[Job[object]] = [
        client.stop_virtual_machine(id=machine),
        client.delete_network(id=network),
    ]
    return [job.result() for job in client.as_completed(jobs, timeout=600)]
