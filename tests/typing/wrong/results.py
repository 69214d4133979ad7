"""Results: a job is not its result, a list not its element."""

from cstyped import Client, VirtualMachine, Volume, Zone


def a_job_is_not_its_result(client: Client) -> VirtualMachine:
    job = client.start_virtual_machine(id="m")
    repr(job.state)  # error: job.result().state
    repr(job.name)  # error: job.result().name
    client.stop_virtual_machine(id=job)  # error: a job is no id
    return job  # error: job.result()


def a_job_is_of_one_class(client: Client) -> Volume:
    repr(client.job("j", VirtualMachine).result().size)  # error: a machine has no size
    return client.start_virtual_machine(id="m").result()  # error: a machine is no volume


def a_list_is_not_its_element(client: Client) -> Zone:
    zones = client.list_zones()
    repr(zones.name)  # error: zones[0].name
    repr(zones["eu-1"])  # error: by number
    zones.append(zones[0])  # error: a result is not changed
    return zones.first()  # error: may be None


def an_object_is_no_list(client: Client) -> None:
    for _ in client.list_capabilities():  # error: one object
        break
    repr(list(client.create_domain(name="acme")))  # error: one object
    repr(client.list_capabilities()[0])  # error: one object


def success_has_no_fields(client: Client) -> None:
    repr(client.delete_snapshot(id="s").result().id)  # error: success only
    repr(client.delete_volume(id="v").result())  # error: not a job


def synchronous_commands_are_no_jobs(client: Client) -> None:
    client.create_domain(name="acme").result()  # error: not a job


def jobs_awaited_together(client: Client) -> None:
    jobs = [client.start_virtual_machine(id="m")]
    for job in client.as_completed(jobs):
        repr(job.hostname)  # error: job.result().hostname
    client.as_completed(["j-1", "j-2"])  # error: ids are no jobs


def a_parameter_can_change_what_is_answered(client: Client) -> None:
    pairs = client.list_load_balancer_rule_instances(id="r", lbvmips=True)
    repr(pairs[0].name)  # error: pairs[0].loadbalancerruleinstance.name
    repr(client.list_load_balancer_rule_instances(id="r")[0].lbvmipaddresses)  # error: lbvmips
    repr(client.list_and_switch_saml_account(userid="u")[0])  # error: one login
    gone = client.destroy_virtual_machine(id="m", expunge=True).result()
    repr(gone.name)  # error: nothing is left of an expunged machine


def what_is_never_sent_cannot_be_read(client: Client) -> None:
    repr(client.list_host_tags()[0].id)  # error: a tag has a name only
    repr(client.list_configurations()[0].id)  # error: a setting has a name only
    for policy in client.list_snapshot_policies(volumeid="v"):
        repr([pool.state for pool in policy.storage or ()])  # error: a reference has no state
