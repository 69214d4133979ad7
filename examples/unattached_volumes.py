"""Find the volumes that no machine uses, and what they take up.

python examples/unattached_volumes.py --days 30             # unused, older than 30 days
python examples/unattached_volumes.py --days 30 --apply     # removed
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from cstyped import Client, CloudStackError, Volume


def main(client: Client, *, days: int = 0, apply: bool = False) -> int:
    limit = datetime.now(UTC) - timedelta(days=days)
    found = [volume for volume in unattached(client) if volume.created <= limit]
    for volume in sorted(found, key=lambda volume: volume.size, reverse=True):
        owner = volume.account or f"project {volume.project}"
        size = volume.size / 2**30
        print(f"{size:8.1f} GiB  {volume.created:%Y-%m-%d}  {owner}  {volume.name}  {volume.id}")
    total = sum(volume.size for volume in found) / 2**30
    print(f"{len(found)} volumes, {total:.1f} GiB")
    if not apply:
        print("nothing was removed; --apply does it")
        return 0
    failed = 0
    for volume in found:
        try:
            client.delete_volume(id=volume.id)
        except CloudStackError as error:
            # Someone may have attached it meanwhile: the others are still worth removing.
            print(f"{volume.name}: {error}", file=sys.stderr)
            failed += 1
    return 1 if failed else 0


def unattached(client: Client) -> Iterator[Volume]:
    # -1 adds the volumes of all projects.
    for volume in client.list_volumes(listall=True, projectid="-1", type="DATADISK").all():
        # One that was never attached is Allocated, without any place on a storage.
        if volume.virtualmachineid is None and volume.state in ("Ready", "Allocated"):
            yield volume


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Find volumes that no machine uses.")
    parser.add_argument("--days", type=int, default=0, help="only those that are older")
    parser.add_argument("--apply", action="store_true", help="remove them")
    args = parser.parse_args()
    try:
        with Client.from_env() as cloud:
            sys.exit(main(cloud, days=args.days, apply=args.apply))
    except CloudStackError as error:
        sys.exit(str(error))
