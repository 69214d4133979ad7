# @generated from dump.json. Edit an overlay or a template instead.
from cstyped.runtime import CommaList, Job, ListResult, Pairs, Success

from ..models.capabilities import Capabilities
from ..models.host_tag import HostTag
from ..models.login import Login
from ..models.volume import Volume

class Client:
    def create_volume(
        self, *, name: str, diskofferingid: str | None = None, size: int | None = None
    ) -> Job[Volume]:
        """Makes a volume.

        Args:
            name: the name
            diskofferingid: the disk offering (DiskOffering id)
            size: size in GiB, for an offering with custom size

        Returns:
            The job; `.result()` waits for it and gives the Volume.
        """
    def delete_volume(self, *, id: str) -> Success:
        """Delete a volume for good; detach it first.

        Args:
            id: the resource (Volume id)

        Returns:
            Success.
        """
    def list_capabilities(self) -> Capabilities:
        """List what this cloud supports and how it is set up for the caller.

        Returns:
            Capabilities.
        """
    def list_host_tags(self) -> ListResult[HostTag]:
        """List the tags that hosts have.

        Returns:
            ListResult[HostTag]: one answer's rows; `.all()` goes on over every page.
        """
    def list_volumes(
        self,
        *,
        id: str | None = None,
        ids: CommaList[str] | None = None,
        listall: bool | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        tags: Pairs | None = None,
    ) -> ListResult[Volume]:
        """Names the volumes that the caller owns.

        Args:
            id: the resource (Volume id)
            ids: ids of several; not together with `id` (Volume ids)
            listall: everything the caller may see, not only what is the caller's own [since 4.0]
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            tags: tags by key

        Returns:
            ListResult[Volume]: one answer's rows; `.all()` goes on over every page.
        """
    def login(self, *, password: str, username: str) -> Login:
        """Log a user in and start a session.

        Args:
            password: password in plain text
            username: the user name

        Returns:
            Login.
        """
