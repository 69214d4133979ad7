"""Tests of dumps as they are read, and of the specs that come of them."""
