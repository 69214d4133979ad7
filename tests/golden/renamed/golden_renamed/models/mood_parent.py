# @generated from dump.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class MoodParent(Model):
    """MoodParent, as the server answers it (MoodParentResponse)."""

    id: str | None = None
    listResult: str | None = None
