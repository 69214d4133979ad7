"""Remove the volume snapshots that are older than a number of days.

python examples/old_snapshots.py --days 90                       # says which
python examples/old_snapshots.py --days 90 --type DAILY --apply  # removes them
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime, timedelta

from cstyped import Client, CloudStackError, Job, Snapshot, Success, one_of
from cstyped.types import SNAPSHOT_TYPE_VALUES, SnapshotType


def main(
    client: Client, days: int, *, kind: SnapshotType | None = None, apply: bool = False
) -> int:
    old = older_than(client, datetime.now(UTC) - timedelta(days=days), kind)
    for snapshot in old:
        size = (snapshot.physicalsize or 0) / 2**30
        print(f"{snapshot.created:%Y-%m-%d}  {size:8.2f} GiB  {snapshot.name}  {snapshot.id}")
    if not apply:
        print(f"{len(old)} snapshots would be removed; --apply does it")
        return 0
    failed = remove(client, old)
    print(f"{len(old) - failed} of {len(old)} snapshots removed")
    return 1 if failed else 0


def remove(client: Client, snapshots: list[Snapshot]) -> int:
    """Remove them all at once; return how many could not be."""
    failed = 0
    jobs: dict[Job[Success], Snapshot] = {}
    for snapshot in snapshots:
        try:
            jobs[client.delete_snapshot(id=snapshot.id)] = snapshot
        except CloudStackError as error:
            print(f"{snapshot.name}: {error}", file=sys.stderr)
            failed += 1
    for job in client.as_completed(jobs):
        try:
            job.result()
        except CloudStackError as error:
            print(f"{jobs[job].name}: {error}", file=sys.stderr)
            failed += 1
    return failed


def older_than(client: Client, limit: datetime, kind: SnapshotType | None) -> list[Snapshot]:
    """Return the finished snapshots from before `limit`, oldest first."""
    listed = client.list_snapshots(listall=True, snapshottype=kind)
    # A snapshot that several zones or stores keep is listed once for each.
    once = {snapshot.id: snapshot for snapshot in listed.all()}
    old = [s for s in once.values() if s.created < limit and s.state == "BackedUp"]
    return sorted(old, key=lambda snapshot: snapshot.created)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Remove old volume snapshots.")
    parser.add_argument("--days", type=int, required=True, help="keep those that are younger")
    parser.add_argument("--type", help="only " + ", ".join(SNAPSHOT_TYPE_VALUES))
    parser.add_argument("--apply", action="store_true", help="do it, not only say it")
    args = parser.parse_args()
    try:
        kind = None if args.type is None else one_of(args.type, SNAPSHOT_TYPE_VALUES)
        with Client.from_env() as cloud:
            sys.exit(main(cloud, args.days, kind=kind, apply=args.apply))
    except (CloudStackError, ValueError) as error:
        sys.exit(str(error))
