"""Report what each account used in a month, by kind of usage.

python examples/monthly_usage.py 2026-10
python examples/monthly_usage.py 2026-10 --csv > october.csv
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal

from cstyped import Client, CloudStackError

# (account, kind of usage) -> hours, or bytes, as the kind has it
Usage = dict[tuple[str, str], Decimal]


def main(client: Client, first: date) -> Usage:
    """Return the sums for the month that begins on the day `first`."""
    kinds = {kind.id: kind.description for kind in client.list_usage_types()}
    after = (first + timedelta(days=31)).replace(day=1)
    records = client.list_usage_records(startdate=first, enddate=after - timedelta(days=1))
    sums: Usage = defaultdict(Decimal)
    for record in records.all():
        owner = record.account or f"project {record.project}"
        kind = kinds.get(record.usagetype, f"usage type {record.usagetype}")
        sums[owner, kind] += Decimal(record.rawusage)
    return dict(sums)


def show(usage: Usage) -> None:
    account = ""
    for (owner, kind), amount in sorted(usage.items()):
        if owner != account:
            account = owner
            print(account)
        print(f"    {kind:<40} {amount:>18,.2f}")


def write_csv(usage: Usage) -> None:
    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(["account", "kind", "amount"])
    rows.writerows((owner, kind, amount) for (owner, kind), amount in sorted(usage.items()))


def month(text: str) -> date:
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a month such as 2026-10") from None


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Report the usage of a month per account.")
    parser.add_argument("month", type=month, metavar="YYYY-MM")
    parser.add_argument("--csv", action="store_true", help="for a spreadsheet")
    args = parser.parse_args()
    try:
        with Client.from_env() as cloud:
            used = main(cloud, args.month)
    except CloudStackError as error:
        sys.exit(str(error))
    (write_csv if args.csv else show)(used)
