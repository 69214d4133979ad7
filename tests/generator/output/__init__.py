"""Tests of templates, formatting and writing."""
