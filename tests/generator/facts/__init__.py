"""Tests of what is known beside a dump."""
