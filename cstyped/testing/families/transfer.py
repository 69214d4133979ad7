"""Uploads and downloads of volumes, templates and ISOs."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..parts.machines import label
from ..parts.volumes import volume_label
from ..refusal import failure, forbidden


@behaviour("getUploadParamsForVolume", evidence="source: VolumeApiServiceImpl.uploadVolume")
@behaviour("getUploadParamsForTemplate", evidence="recorded: templates")
@behaviour("getUploadParamsForIso", evidence="source: TemplateManagerImpl.registerIsoForPostUpload")
@behaviour(
    "getUploadParamsForKubernetesSupportedVersion",
    evidence="source: KubernetesVersionManagerImpl.registerKubernetesSupportedVersionForPostUpload",
)
def upload_parameters(call: Call) -> None:
    # As with simulated hosts: nobody is there who could take what is uploaded.
    raise failure("no storage machine can take an upload")


@behaviour("extractVolume", evidence="recorded: volumes")
@behaviour("extractTemplate", evidence="recorded: templates")
@behaviour("extractIso", evidence="source: TemplateManagerImpl.extract")
def extract(call: Call) -> Work:
    row = call.row("id")
    if row["_kind"] == "Volume" and row["state"] != "Ready":
        raise failure(f"{volume_label(row)} is {row['state']}")
    vm = call.store.get(row.get("virtualmachineid"))
    if vm is not None and vm["state"] != "Stopped":
        raise forbidden(f"{label(vm)} must be stopped for its volume to be extracted")
    yield row
    return {
        "id": row["id"],
        "name": row["name"],
        "extractId": call.store.new_id(),
        "accountid": row.get("_owner"),
        "state": "DOWNLOAD_URL_CREATED",
        "zoneid": row.get("zoneid"),
        "extractMode": "HTTP_DOWNLOAD",
        "url": f"http://secondary.example.test/userdata/{call.store.new_id()}.vhd",
        "created": call.stamp,
    }
