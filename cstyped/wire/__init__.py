"""Requests and answers as they go over the wire. Pure: nothing here knows HTTP."""
