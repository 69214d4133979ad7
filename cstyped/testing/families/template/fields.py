"""What of an object of a template is worked out, and what is shown of an ISO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...rows.kinds import EXTENSIONS
from ...rows.rendering import Renderer, compute
from ...words import words

if TYPE_CHECKING:
    from ...rows.typed import TemplateRow

# What is shown of an ISO.
ISO_FIELDS = words(
    """
    id name displaytext ispublic created isready passwordenabled format bootable isfeatured
    crossZones ostypeid ostypename account zoneid zonename status size physicalsize domain domainid
    domainpath project projectid isextractable checksum downloaddetails arch bits
    isdynamicallyscalable directdownload url userdataid userdataname userdatapolicy userdataparams
    accountid tags hasannotations
    """
)


def _extractable(row: TemplateRow, at: Renderer) -> bool:
    return row.get("isextractable", False) and row.get("templatetype") not in ("SYSTEM", "PERHOST")


def _name_of_extension(row: TemplateRow, at: Renderer) -> str | None:
    extension = at.store.get(row.get("extensionid"), EXTENSIONS)
    return None if extension is None else extension["name"]


compute("Template", {"isextractable": _extractable, "extensionname": _name_of_extension})
