"""Tests of the command `diff`."""
