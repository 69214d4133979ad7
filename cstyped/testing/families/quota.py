"""Quota: tariffs, balances, credits, statements."""

from __future__ import annotations

import time

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed, paged
from ..clock import written
from ..parts.usage import CURRENCY, USAGE, check_dates, tariff
from ..refusal import invalid
from ..rows.stored import NO_ROW, UntypedRow


def _month_start(now: float) -> str:
    return time.strftime("%Y-%m-01T00:00:00+0000", time.gmtime(now))


def _account(call: Call) -> UntypedRow:
    domain = call.row("domainid")
    account = call.store.first("Account", name=call.get("account"), domainid=domain["id"])
    if account is None:
        raise invalid(f"cannot find account {call.get('account')} in domain {domain['name']}")
    return account


@behaviour("quotaIsEnabled", evidence="recorded: misc")
def enabled(call: Call) -> UntypedRow:
    return {"isenabled": True}


@behaviour("quotaTariffList", evidence="recorded: misc")
def tariffs(call: Call) -> Listing:
    return paged(call, narrowed(call, call.store.rows("QuotaTariff")))


@behaviour("quotaTariffCreate", evidence="recorded: misc")
def create_tariff(call: Call) -> UntypedRow:
    kind = call.get("usagetype")
    if kind not in USAGE:
        raise invalid(f"{kind} is no usage type")
    if call.store.first("QuotaTariff", name=call.get("name")) is not None:
        raise invalid(f"there is a tariff {call.get('name')} already")
    start = call.get("startdate")
    if start is not None and call.long_past(start):
        raise invalid("a tariff cannot start in the past")
    end = call.get("enddate")
    if end is not None and (call.long_past(end) if start is None else end < start):
        raise invalid("a tariff ends after it starts")
    row = tariff(
        kind,
        name=call.get("name"),
        tariffValue=call.get("value"),
        effectiveDate=written(start.timestamp()) if start is not None else call.stamp,
        position=call.get("position", 1),
    )
    for field, parameter in (("description", "description"), ("activationRule", "activationrule")):
        if call.has(parameter):
            row[field] = call.get(parameter)
    return call.new("QuotaTariff", row)


@behaviour("quotaTariffUpdate", evidence="recorded: misc")
def update_tariff(call: Call) -> UntypedRow:
    row = call.store.first("QuotaTariff", name=call.get("name"))
    if row is None:
        raise invalid(f"unable to find tariff {call.get('name')}")
    if call.has("value"):
        row["tariffValue"] = call.get("value")
    if call.has("description"):
        row["description"] = call.get("description")
    return row


@behaviour("quotaTariffDelete", evidence="recorded: misc")
def delete_tariff(call: Call) -> None:
    row = call.store.find(["QuotaTariff"], call.get("id"), removed=False)
    if row is None:
        raise invalid("unable to find tariff")
    call.store.remove(row)


@behaviour("quotaCredits", evidence="recorded: misc")
def credit(call: Call) -> UntypedRow:
    account = _account(call)
    account["_balance"] = account.get("_balance", 0.0) + call.get("value")
    return {
        "credit": call.get("value"),
        "creditoruserid": call.caller.user["id"],
        "creditorusername": call.caller.user["username"],
        "creditedon": call.stamp,
        "currency": CURRENCY,
    }


@behaviour("quotaBalance", evidence="recorded: misc")
def balance(call: Call) -> UntypedRow:
    check_dates(call)
    account = _account(call)
    return {
        "startquota": account.get("_balance", 0.0),
        "credits": [],
        "startdate": call.stamp,
        "currency": CURRENCY,
    }


@behaviour("quotaStatement", evidence="recorded: misc")
def statement(call: Call) -> UntypedRow:
    check_dates(call)
    account, domain = _account(call), call.row("domainid")
    items = [
        {
            "type": kind,
            "accountid": account["_number"],
            "domain": domain["_number"],
            "name": name,
            "unit": unit,
            "quota": 0.0,
        }
        for kind, (name, unit) in USAGE.items()
        if not call.has("type") or call.get("type") == kind
    ]
    return {
        "quotausage": items,
        "totalquota": 0.0,
        "startdate": written(call.get("startdate").timestamp()),
        "enddate": written(call.get("enddate").timestamp()),
        "currency": CURRENCY,
    }


@behaviour("quotaSummary", evidence="recorded: misc")
def summary(call: Call) -> Listing:
    rows: list[UntypedRow] = []
    for account in call.store.rows("Account"):
        if account.get("_system") or not call.may_see(account):
            continue
        if (
            not call.get("listall")
            and not call.has("account")
            and account is not call.caller.account
        ):
            continue
        if call.has("account") and account["name"] != call.get("account"):
            continue
        domain = call.store.get(account["domainid"]) or NO_ROW
        rows.append(
            {
                "accountid": account["id"],
                "account": account["name"],
                "domainid": domain.get("id"),
                "domain": domain.get("name"),
                "balance": account.get("_balance", 0.0),
                "state": account["state"].upper(),
                "quota": 0.0,
                "startdate": _month_start(call.now),
                "enddate": call.stamp,
                "currency": CURRENCY,
                "quotaenabled": True,
            }
        )
    return paged(call, rows)


@behaviour("quotaUpdate", evidence="recorded: misc")
def update(call: Call) -> UntypedRow:
    return {"updated_on": call.stamp}


@behaviour("quotaEmailTemplateList", evidence="recorded: misc")
def templates(call: Call) -> Listing:
    rows = [
        {
            "templatetype": kind,
            "templatesubject": f"{kind.replace('_', ' ').capitalize()} for ${{accountName}}",
            "templatebody": "Your quota balance is ${quotaBalance}.",
            "locale": "en_US",
            "last_updated": "2010-05-04T00:00:00+0000",
        }
        for kind in ("QUOTA_LOW", "QUOTA_EMPTY", "QUOTA_UNLOCK_ACCOUNT", "QUOTA_STATEMENT")
        if not call.has("templatetype") or call.get("templatetype") == kind
    ]
    return paged(call, rows)
