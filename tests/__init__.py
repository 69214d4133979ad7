"""The tests of cstyped; a package, so that they can share their servers."""
