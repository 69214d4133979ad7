"""Tests of types and imports."""
