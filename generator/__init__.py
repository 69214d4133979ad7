"""Generator of typed CloudStack bindings: a listApis dump in, a Python package out."""
