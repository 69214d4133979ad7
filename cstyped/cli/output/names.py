"""What `-o` can be given."""

from typing import Final

FORMATS: Final = ("table", "wide", "json", "jsonl", "yaml", "csv", "tsv", "text", "ids")
