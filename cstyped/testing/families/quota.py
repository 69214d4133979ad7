"""Quota: tariffs, balances, credits, statements."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed, paged
from ..clock import written
from ..facts.tables import tables
from ..parts.settings import is_on
from ..parts.usage import CURRENCY, USAGE, check_dates, tariff
from ..refusal import forbidden, invalid
from ..rows.kinds import ACCOUNTS, DOMAINS, QUOTA_TARIFFS, USERS
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, QuotaTariffRow


def _month_start(now: float) -> str:
    return time.strftime("%Y-%m-01T00:00:00+0000", time.gmtime(now))


def _account(call: Call) -> AccountRow:
    domain = call.row("domainid", DOMAINS)
    account = call.store.first(ACCOUNTS, name=call.text("account"), domainid=domain["id"])
    if account is None:
        raise invalid(f"cannot find account {call.text('account')} in domain {domain['name']}")
    return account


@behaviour("quotaIsEnabled", evidence="recorded: misc")
def enabled(call: Call) -> Shown:
    return {"isenabled": True}


@behaviour("quotaTariffList", evidence="source: QuotaResponseBuilderImpl.listQuotaTariffPlans")
def tariffs(call: Call) -> Listing:
    rows = call.store.rows(QUOTA_TARIFFS)[::-1]  # newest first, type by type from the last
    rows.sort(key=lambda row: row["usageType"], reverse=True)
    return paged(call, narrowed(call, rows))


@behaviour("quotaTariffCreate", evidence="source: QuotaResponseBuilderImpl.createQuotaTariff")
def create_tariff(call: Call) -> QuotaTariffRow:
    kind, name = call.number("usagetype", 0), call.text("name", "")
    if kind not in USAGE:
        raise invalid(f"{kind} is no usage type")
    _check_rule(call)
    if call.store.first(QUOTA_TARIFFS, name=name) is not None:
        raise invalid(f"there is a tariff {name} already")
    start, end = call.moment("startdate"), call.moment("enddate")
    if start is not None and call.is_past(start):
        raise invalid("a tariff cannot start in the past")
    if end is not None and (call.is_past(end) if start is None else end < start):
        raise invalid("a tariff ends after it starts")
    row = tariff(kind)
    row |= {
        "name": name,
        "effectiveDate": written(start.timestamp()) if start is not None else call.stamp,
        "position": call.number("position", 1),
        "usageDiscriminator": "None",
        "tariffValue": _amount(call, "value"),
    }
    if end is not None:
        row["endDate"] = written(end.timestamp())
    if (text := call.text("description")) is not None:
        row["description"] = text
    if rule := call.text("activationrule"):
        row["activationRule"] = rule
    return _rounded(call.new(QUOTA_TARIFFS, row))


def _rounded(row: QuotaTariffRow) -> QuotaTariffRow:
    """The answer has the value as it was given; what is kept has five decimals."""
    shown = row.copy()
    if (value := fields_of(row).get("tariffValue")) is not None:
        fields_of(row)["tariffValue"] = round(float(str(value)), 5)
    return shown


def _check_rule(call: Call) -> None:
    """531 where a rule in JavaScript is given and servers may not run any."""
    if call.text("activationrule") and not is_on(call.site, "js.interpretation.enabled"):
        raise forbidden("activation rules are switched off: js.interpretation.enabled")


@behaviour("quotaTariffUpdate", evidence="source: QuotaResponseBuilderImpl.updateQuotaTariffPlan")
def update_tariff(call: Call) -> QuotaTariffRow:
    """A tariff is replaced by one with another id: old records keep the one that they had."""
    old = call.store.first(QUOTA_TARIFFS, name=call.text("name"))
    if old is None:
        raise invalid(f"unable to find tariff {call.text('name')}")
    _check_rule(call)
    end = call.moment("enddate")
    if end is not None and call.is_past(end):
        raise invalid("a tariff cannot end in the past")
    kept = {name: value for name, value in fields_of(old).items() if name[0] != "_"}
    changed: QuotaTariffRow = old.copy()
    for name in set(changed) - kept.keys() | {"id"}:
        fields_of(changed).pop(name, None)
    if (value := call.values.get("value")) is not None:
        fields_of(changed)["tariffValue"] = value
    if (text := call.text("description")) is not None:
        changed["description"] = text
    if (position := call.number("position")) is not None:
        changed["position"] = position
    if end is not None:
        changed["endDate"] = written(end.timestamp())
    if (rule := call.text("activationrule")) is not None:
        if rule:
            changed["activationRule"] = rule
        else:
            changed.pop("activationRule", None)
    call.store.remove(old)
    return _rounded(call.new(QUOTA_TARIFFS, changed))


@behaviour("quotaTariffDelete", evidence="source: QuotaResponseBuilderImpl.deleteQuotaTariff")
def delete_tariff(call: Call) -> None:
    row = call.store.get(call.text("id"), QUOTA_TARIFFS)
    if row is None:
        raise invalid("unable to find that tariff")
    call.store.remove(row)


@behaviour("quotaCredits", evidence="source: QuotaResponseBuilderImpl.addQuotaCredits")
def credit(call: Call) -> Shown:
    account, value = _account(call), _amount(call, "value")
    account["_balance"] = account.get("_balance", 0.0) + value
    account.setdefault("_credits", []).append((value, call.now, call.caller.user["id"]))
    if call.has("min_balance"):
        account["_least_balance"] = _amount(call, "min_balance")
    return _credit(call, (value, call.now, call.caller.user["id"]))


def _amount(call: Call, name: str) -> float:
    return float(str(call.values.get(name, 0)))


def _credit(call: Call, given: tuple[float, float, str]) -> Shown:
    value, when, by = given
    user = call.store.get(by, USERS)
    return {
        "credit": value,
        "creditoruserid": by,
        "creditorusername": None if user is None else user["username"],
        "creditedon": written(when),
        "currency": CURRENCY,
    }


def _credits_within(call: Call, account: AccountRow) -> list[tuple[float, float, str]]:
    start, end = call.moment("startdate"), call.moment("enddate")
    return [
        each
        for each in account.get("_credits", [])
        if (start is None or each[1] >= start.timestamp())
        and (end is None or call.site.settings.replay or each[1] <= end.timestamp())
    ]


@behaviour(
    "quotaCreditsList", evidence="source: QuotaResponseBuilderImpl.createQuotaCreditsListResponse"
)
def list_credits(call: Call) -> Listing:
    check_dates(call)
    domain, account = call.given("domainid", DOMAINS), call.given("accountid", ACCOUNTS)
    accounts = [
        row
        for row in call.store.rows(ACCOUNTS)
        if call.may_see(row)
        and (account is None or row is account)
        and (domain is None or row["domainid"] == domain["id"])
    ]
    rows = [_credit(call, each) for row in accounts for each in _credits_within(call, row)]
    return paged(call, rows)


@behaviour("quotaBalance", evidence="source: QuotaResponseBuilderImpl.createQuotaBalanceResponse")
def balance(call: Call) -> Shown:
    check_dates(call)
    account = _account(call)
    start, end = call.moment("startdate"), call.moment("enddate")
    now = account.get("_balance", 0.0)
    if start is None:
        return {"startquota": now, "credits": [], "startdate": call.stamp, "currency": CURRENCY}
    later = _credits_within(call, account)
    return {
        "startquota": now - sum(value for value, _, _ in later),
        "endquota": now,
        "credits": [{"credit": value, "creditedon": written(when)} for value, when, _ in later],
        "startdate": written(start.timestamp()),
        "enddate": written(end.timestamp()) if end is not None else call.stamp,
        "currency": CURRENCY,
    }


# What a rule of a tariff may look at, for every type of usage.
@behaviour(
    "quotaPresetVariablesList",
    evidence="source: QuotaResponseBuilderImpl.listQuotaPresetVariables",
)
def variables(call: Call) -> Listing:
    kind = call.number("usagetype", 0)
    if kind not in USAGE:
        raise invalid(f"{kind} is no usage type")
    rows: list[Shown] = []
    for entry in tables()["QuotaVariable"]:
        name, *types = str(entry).split()
        if not types or USAGE[kind][0] in types:
            rows.append({"variable": name, "description": f"{name} of what is used"})
    return Listing(rows, len(rows))


@behaviour(
    "quotaValidateActivationRule",
    evidence="source: QuotaResponseBuilderImpl.validateActivationRule",
)
def validate_rule(call: Call) -> Shown:
    """Nothing is valid: a fake runs no JavaScript, as a server that may not run any."""
    kind = call.number("usagetype", 0)
    if kind not in USAGE:
        raise invalid(f"{kind} is no usage type")
    return {
        "activationrule": call.text("activationrule"),
        "quotatype": USAGE[kind][0],
        "isvalid": False,
        "message": "the rule could not be run",
    }


@behaviour("quotaConfigureEmail", evidence="source: QuotaResponseBuilderImpl.configureQuotaEmail")
def configure_email(call: Call) -> Shown:
    account, name = call.row("accountid", ACCOUNTS), call.text("templatename")
    enable = call.flag("enable")
    if name is None and not call.has("minbalance"):
        raise invalid("a template or a least balance is needed")
    if (name is None) != (enable is None):
        raise invalid("templatename and enable go together")
    shown: Shown = {}
    if call.has("minbalance"):
        shown["minbalance"] = account["_least_balance"] = _amount(call, "minbalance")
    if name is not None and enable is not None:
        if name not in _TEMPLATES:
            raise invalid(f"there is no template {name}")
        account.setdefault("_quota_emails", {})[name] = enable
        shown |= {"account": account["id"], "templatename": name, "enabled": enable}
    return shown


@behaviour(
    "quotaListEmailConfiguration",
    evidence="source: QuotaResponseBuilderImpl.listEmailConfiguration",
)
def list_email(call: Call) -> Listing:
    account = call.row("accountid", ACCOUNTS)
    least: Shown = {"minbalance": account["_least_balance"]} if "_least_balance" in account else {}
    rows: list[Shown] = [
        {"account": account["id"], "templatename": name, "enabled": enabled} | least
        for name, enabled in account.get("_quota_emails", {}).items()
    ]
    return Listing(rows, len(rows))


@behaviour(
    "quotaEmailTemplateUpdate",
    evidence="source: QuotaResponseBuilderImpl.updateQuotaEmailTemplate",
)
def update_template(call: Call) -> None:
    name = call.text("templatetype", "")
    if name not in _TEMPLATES:
        raise invalid(f"there is no template {name}")
    changed = call.site.texts.setdefault(name, {})
    changed["templatesubject"] = call.text("templatesubject", "")
    changed["templatebody"] = call.text("templatebody", "")
    changed["last_updated"] = call.stamp


@behaviour("quotaStatement", evidence="recorded: misc")
def statement(call: Call) -> Shown:
    check_dates(call)
    account, domain = _account(call), call.row("domainid", DOMAINS)
    wanted, start, end = call.number("type"), call.moment("startdate"), call.moment("enddate")
    if start is None or end is None:
        raise invalid("a statement has a start and an end")
    items: list[Shown] = [
        {
            "type": kind,
            "accountid": account["_number"],
            "domain": domain["_number"],
            "name": name,
            "unit": unit,
            "quota": 0.0,
        }
        for kind, (name, unit, _) in USAGE.items()
        if wanted in (None, kind)
    ]
    return {
        "quotausage": items,
        "totalquota": 0.0,
        "startdate": written(start.timestamp()),
        "enddate": written(end.timestamp()),
        "currency": CURRENCY,
    }


@behaviour("quotaSummary", evidence="recorded: misc")
def summary(call: Call) -> Listing:
    rows: list[Shown] = []
    name = call.text("account")
    for account in call.store.rows(ACCOUNTS):
        if not call.may_see(account):
            continue
        # Whoever has a balance; users see their own.
        has = "_balance" in account if call.caller.root else account is call.caller.account
        meant = call.flag("listall", False) or has
        if name is not None:
            meant = account["name"] == name
        if not meant:
            continue
        domain = call.store.get(account["domainid"], DOMAINS)
        rows.append(
            {
                "accountid": account["id"],
                "account": account["name"],
                "domainid": account["domainid"],
                "domain": None if domain is None else domain["name"],
                "balance": account.get("_balance", 0.0),
                "state": account["state"].upper(),
                "quota": 0.0,
                "startdate": _month_start(call.now),
                "enddate": written((call.now // 86_400 + 1) * 86_400),
                "currency": CURRENCY,
                "quotaenabled": True,
            }
        )
    return paged(call, rows)


@behaviour("quotaUpdate", evidence="recorded: misc")
def update(call: Call) -> Shown:
    return {"updated_on": call.stamp}


_TEMPLATES = ("QUOTA_LOW", "QUOTA_EMPTY", "QUOTA_UNLOCK_ACCOUNT", "QUOTA_STATEMENT")


@behaviour("quotaEmailTemplateList", evidence="recorded: misc")
def templates(call: Call) -> Listing:
    wanted = call.text("templatetype")
    rows: list[Shown] = []
    for name in _TEMPLATES:
        row: Shown = {
            "templatetype": name,
            "templatesubject": f"{name.replace('_', ' ').capitalize()} for ${{accountName}}",
            "templatebody": "Your quota balance is ${quotaBalance}.",
            "locale": "en_US",
            "last_updated": "2010-05-04T00:00:00+0000",
        }
        if wanted in (None, name):
            rows.append(row | call.site.texts.get(name, {}))
    return paged(call, rows)
