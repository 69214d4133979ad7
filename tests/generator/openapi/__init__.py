"""Tests of the command `openapi`."""
