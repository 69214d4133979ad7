"""VLANs, as parameters name them, and the ranges of them that physical networks have."""

from __future__ import annotations


def vlan_number(text: str) -> int | None:
    """The number of a VLAN, written alone or as a URI; None for one that has none."""
    number = text.strip().removeprefix("vlan://")
    return int(number) if number.isdecimal() and int(number) <= 4095 else None


def in_ranges(number: int, ranges: str) -> bool:
    """Whether a number is in text such as 100-200,500."""
    for part in ranges.split(","):
        first, _, last = part.strip().partition("-")
        if first.isdecimal() and int(first) <= number <= int(last or first):
            return True
    return False


def first_free(ranges: str, taken: set[int]) -> int | None:
    """The first number of such a text that is not taken."""
    for part in ranges.split(","):
        first, _, last = part.strip().partition("-")
        if first.isdecimal():
            for number in range(int(first), int(last or first) + 1):
                if number not in taken:
                    return number
    return None


def spans(ranges: str) -> list[tuple[int, int]] | None:
    """The ranges of such a text as first and last number; None where it is none."""
    found: list[tuple[int, int]] = []
    for part in filter(None, (each.strip() for each in ranges.split(","))):
        first, _, last = part.partition("-")
        if not first.isdecimal() or (last and not last.isdecimal()):
            return None
        found.append((int(first), int(last or first)))
    return found


def numbers(text: str) -> list[int]:
    """The number of a VLAN, as a list that is empty where there is none."""
    found = vlan_number(text)
    return [] if found is None else [found]
