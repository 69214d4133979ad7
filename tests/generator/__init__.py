"""Tests of the generator, stage by stage, and of what it generates."""
