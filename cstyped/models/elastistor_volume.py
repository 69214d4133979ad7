# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ElastistorVolume(Model):
    """ElastistorVolume, as the server answers it (ListElastistorVolumeResponse).

    Answered by listElastistorVolume.
    """

    id: str
    """id of the elastistor volume"""
    name: str | None = None
    """name of the elastistor volume"""
    compression: str | None = None
    """whether the volume is compressed"""
    deduplication: str | None = None
    """whether equal blocks are stored once"""
    graceallowed: str | None = None
    """whether a little more than the quota may be stored"""
    jobid: str | None = None
    """id of the last job on the elastistor volume"""
    jobstatus: int | None = None
    """status of the last job on the elastistor volume: 0 pending, 1 done, 2 failed"""
    sync: str | None = None
    """how writes are confirmed"""
