"""Tell from the server's text that what a call named does not exist. Pure.

The server has no code for this: it is a 431 like any wrong parameter. An id that never was is
refused before the command begins. The id of something removed is known for ever
(ParamProcessWorker looks among removed rows, too), and the command itself says that it finds
nothing, each in its own words. The words below are those of the 3,674 places in the 4.22 source
that refuse a parameter, and of the recorded refusals; tests/runtime/test_not_found.py has examples.
"""

from __future__ import annotations

import re
from functools import cache

_SAYS_SO = (
    # ParamProcessWorker.translateUuidToInternalId; the Go SDK looks for these words, too.
    r"invalid parameter \S+ value=\S+ due to incorrect long value format, or entity does not exist",
    # "Unable to find UUID for id [24] of type [Volume]" (UUIDManagerImpl): a removed one, as in
    # deleteVolume. "Unable to find network by id", "Could not find volume with id=24".
    (
        r"\b(?:unable to|fail(?:ed)? to|could ?n[o']t|can ?not|can't|find to)"
        r" (?:translate and )?find\b"
    ),
    r"\bfound no [\w ]+ with id\b",
    # "Config parameter with name x doesn't exist", "Network id=24doesn't exist".
    # Not of an empty id: that one is missing, and says "entity does not exist", too.
    r"(?<!entity )(?:does not|doesn't|do not) exist\b",
    r"\bno such (?:volume|snapshot)\b",
    r"^nonexistent (?:account|group)\b",
    # "Host with ID 24 not found", "Failed to delete domain x, domain not found".
    (
        r"\b(?:id|uuid|name|host|vm|cluster|pool|snapshot|domain|region|category|os|mapping|account"
        r"|resource|address|load balancer|instance|disk offering|extension)\b[^.;]*"
        r"\b(?:not|cannot be|can not be) (?:found|present)\b"
    ),
    r"\bno [\w ]*(?:vm|volume|account|device) (?:was )?found with\b",
    # Said of an id whose row is gone: "Invalid network id is given".
    r"\binvalid (?!parameter )(?:[\w-]+ ){0,4}id\b",
    r"\bplease (?:specify|provide|pass) a valid [\w ]*\bid ?\.?$",
    r"\b(?:is|has been) removed ?\.?$",
)
# In the same words the server says that a cloud is not set up for something, or that a name is not
# one of those that it is made for.
_SAYS_ANOTHER_THING = (
    r"find (?:out|(?:cache store|image store|object store|storage) provider\b|/)",
    r"find (?:a|the) (?:planner|default|current|lb owner|\w+ element|storage pool to)\b",
    r"find \S+ element with\b",
    r"\b(?:with (?:guest )?traffic ?type|traffic=|availability)",
    r"\b(?:capabilities for specified hypervisor|script for)\b",
    r"\b(?:associated with|linked with|mapped to|corresponding|matching|match the|supporting)\b",
    r"\b(?:root volume|associated network|running vm|a vlan|guest vlan by range|source ip)\b",
    r"\b(?:because domain is not|tier offering|secondary storage (?:in|store|to))\b",
    r"\bthe (?:operator|provider|source|owner) .*does not exist",
    r"\b(?:session|usage type|password|token|nic is required|kvm host)\b",
    r"^ *does not exist",
)


def names_nothing(errortext: str) -> bool:
    """Tell whether a refused parameter names something that does not exist, or no longer does."""
    return _any_of(_SAYS_SO).search(errortext) is not None and (
        _any_of(_SAYS_ANOTHER_THING).search(errortext) is None
    )


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    # At the first refusal: to compile these takes as long as a call, and most programs meet none.
    return re.compile("|".join(words), re.IGNORECASE)
