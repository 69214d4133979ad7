"""Jobs of several commands, waited for together."""

from cstyped import Client, Job


def stop_and_clean(client: Client, machine: str, network: str) -> None:
    jobs: list[Job[object]] = [
        client.stop_virtual_machine(id=machine),
        client.delete_network(id=network),
    ]
    for job in client.as_completed(jobs, timeout=600):
        print(job.command, job.result())
