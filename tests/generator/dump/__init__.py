"""Tests of the command `dump`."""
