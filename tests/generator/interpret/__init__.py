"""Tests of names, shapes and fields."""
