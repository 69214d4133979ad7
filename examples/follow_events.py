"""Follow the events of a cloud as they come, as `tail -f` follows a file.

python examples/follow_events.py
python examples/follow_events.py --level ERROR --since 60 --every 10
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from cstyped import Client, CloudStackError, Event, one_of
from cstyped.types import EVENT_LEVEL_VALUES, EventLevel


def main(
    client: Client, *, since: datetime, level: EventLevel | None = None, every: float = 5
) -> Iterator[Event]:
    """Yield each event once, oldest first, for ever."""
    seen: set[str] = set()
    while True:
        # The first page has the newest, so pages shift while they are read: ids tell what is new.
        listed = client.list_events(listall=True, startdate=since, level=level)
        found = {event.id: event for event in listed.all()}
        # Within a page they come in order, and a sort keeps the order within a second.
        oldest_first = sorted(found.values(), key=lambda event: event.created)
        yield from (event for event in oldest_first if event.id not in seen)
        seen = set(found)
        # Dates have whole seconds, and more events may come within the last one.
        since = max([since, *(event.created for event in found.values())])
        time.sleep(every)


def show(event: Event) -> None:
    who = event.username or "system"
    print(f"{event.created:%Y-%m-%d %H:%M:%S} {event.level:<5} {event.type:<20} {who}")
    print(f"    {event.state}: {event.description}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Follow events as they come.")
    parser.add_argument("--level", help="only " + ", ".join(EVENT_LEVEL_VALUES))
    parser.add_argument(
        "--since", type=int, default=10, metavar="MINUTES", help="begin so long ago"
    )
    parser.add_argument("--every", type=float, default=5, metavar="SECONDS")
    args = parser.parse_args()
    try:
        only = None if args.level is None else one_of(args.level, EVENT_LEVEL_VALUES)
        begin = datetime.now(UTC) - timedelta(minutes=args.since)
        with Client.from_env() as cloud:
            for event in main(cloud, since=begin, level=only, every=args.every):
                show(event)
    except KeyboardInterrupt:
        pass
    except (CloudStackError, ValueError) as error:
        sys.exit(str(error))
