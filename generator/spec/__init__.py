"""The spec: a listApis dump, read and put into canonical order."""
