"""Who is asking? Signatures, logins, sessions and two-factor codes, as the server judges them."""

from __future__ import annotations

import hmac
import json
import string
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..clock import Clock
from ..facts.data import names
from ..facts.spec import Command
from ..refusal import (
    ACCOUNT,
    BAD_SESSION,
    METHOD_NOT_ALLOWED,
    PARAM,
    TWO_FACTOR,
    TWO_FACTOR_REQUIRED,
    UNAUTHORIZED,
    Refusal,
    unauthorized,
)
from ..rows.kinds import ACCOUNTS, DOMAINS, MANAGEMENT_SERVERS, USERS
from ..rows.store import Store
from ..rows.stored import Shown
from ..serving.exchange import Question
from ..settings import Settings
from . import signature
from .roles import Caller, caller_for

_SAFE = string.ascii_letters + string.digits + "-_"
if TYPE_CHECKING:
    from ..rows.typed import DomainRow, UserRow

_BEFORE_CODE = names("access", "before-second-factor")


@dataclass(slots=True)
class Session:
    """What a login began."""

    user: str
    key: str
    used: float
    verified: bool


class Access:
    """Sessions, and the checks of who may speak. Callers hold the cloud's lock."""

    def __init__(self, store: Store, clock: Clock, settings: Settings) -> None:
        self._store = store
        self._clock = clock
        self._settings = settings
        self.sessions: dict[str, Session] = {}
        self._by_key: dict[str, UserRow] = {}

    # -- keys --------------------------------------------------------------------------------------

    def keys_changed(self, user: UserRow, old: str | None) -> None:
        """The user has other API keys now."""
        self.forget_key(old)
        if user.get("apikey"):
            self._by_key[user["apikey"]] = user

    def forget_key(self, key: object) -> None:
        """An API key, if there is one, is nobody's any more."""
        if isinstance(key, str):
            self._by_key.pop(key, None)

    def new_keys(self, user: UserRow) -> None:
        old = user.get("apikey")
        user["apikey"] = self._store.token(86, _SAFE)
        user["secretkey"] = self._store.token(86, _SAFE)
        self.keys_changed(user, old)

    def by_api_key(self, key: str) -> UserRow | None:
        return self._by_key.get(key)

    def _signed(self, params: dict[str, str]) -> Caller:
        names = {name.lower(): value for name, value in params.items()}
        key, given = names.get("apikey"), names.get("signature")
        if not key or not given:
            raise unauthorized()
        user = self._by_key.get(key)
        if user is None or not self._enabled(user) or not self._keys_usable(user):
            raise unauthorized()
        # By the clock of who asks, which no test has advanced: by it he says when this expires.
        if not signature.in_time(params, time.time(), enforced=self._settings.enforce_post):
            raise unauthorized()
        if not signature.matches(params, user["secretkey"], given):
            raise unauthorized()
        caller = caller_for(user, self._store)
        if caller is None:
            raise unauthorized()
        return caller

    def _enabled(self, user: UserRow) -> bool:
        account = self._store.get(user["accountid"], ACCOUNTS)
        return user["state"] == "enabled" and account is not None and account["state"] == "enabled"

    def _keys_usable(self, user: UserRow) -> bool:
        if user.get("apikeyaccess", "INHERIT") != "INHERIT":
            return user["apikeyaccess"] == "ENABLED"
        account = self._store.get(user["accountid"], ACCOUNTS)
        return account is None or account.get("apikeyaccess", "INHERIT") != "DISABLED"

    # -- sessions ----------------------------------------------------------------------------------

    def session_of(self, question: Question) -> tuple[str, Session] | None:
        """The living session that the cookie names."""
        name = question.cookies.get("JSESSIONID", "")
        session = self.sessions.get(name)
        if session is None:
            return None
        if session.used + self._settings.session_timeout < self._clock.now():
            del self.sessions[name]
            return None
        return name, session

    def end(self, name: str) -> None:
        self.sessions.pop(name, None)

    def expire_all(self) -> None:
        self.sessions.clear()

    def identify(
        self, question: Question, command: Command | None
    ) -> tuple[Caller, Session | None]:
        """The caller of an ordinary command, by session if the request has a living one, else by
        keys.
        """
        found = self.session_of(question)
        if found is None:
            if command is None:
                # With keys, an unknown command is refused before the signature is looked at.
                raise unauthorized()
            return self._signed(question.params), None
        name, session = found
        if not session.verified and question.params.get("command") not in _BEFORE_CODE:
            self.end(name)
            raise Refusal(
                TWO_FACTOR_REQUIRED,
                "Unable to process the API request due to : the second factor is not verified;"
                " the session is ended",
                None,
                described=False,
            )
        if not self._key_fits(question, session):
            self.end(name)
            raise unauthorized(BAD_SESSION)
        user = self._store.get(session.user, USERS)
        caller = caller_for(user, self._store) if user is not None and self._enabled(user) else None
        if caller is None:
            self.end(name)
            raise unauthorized(BAD_SESSION)
        session.used = self._clock.now()
        return caller, session

    def _key_fits(self, question: Question, session: Session) -> bool:
        # Cookie and parameter must both be there and be right.
        return all(
            hmac.compare_digest(given.encode(), session.key.encode())
            for given in (
                question.cookies.get("sessionkey", ""),
                question.params.get("sessionkey", ""),
            )
        )

    # -- login and logout --------------------------------------------------------------------------

    def login(self, question: Question) -> tuple[Shown, list[tuple[str, str]]]:
        """What a login answers, and the headers that set its cookies. Even a failed one sets
        JSESSIONID.
        """
        self.end(question.cookies.get("JSESSIONID", ""))
        name = "node0" + self._store.token(26, string.ascii_lowercase + string.digits) + ".node0"
        cookie = ("Set-Cookie", f"JSESSIONID={name}; Path=/client")
        try:
            if question.method != "POST":
                raise Refusal(
                    METHOD_NOT_ALLOWED,
                    "use HTTP POST to authenticate using this API",
                    None,
                    described=False,
                    plain=True,
                )
            user = self._authenticated(question)
        except Refusal as refusal:
            refusal.args = (*refusal.args, [cookie])
            raise
        session = Session(
            user["id"],
            self._store.token(27, _SAFE),
            self._clock.now(),
            verified="_two_factor" not in user,
        )
        self.sessions[name] = session
        user["_logins"] = user.get("_logins", 0) + 1
        headers = [cookie, ("Set-Cookie", f"sessionkey={session.key};HttpOnly;SameSite=Lax")]
        return self._welcome(user, session), headers

    def _authenticated(self, question: Question) -> UserRow:
        # login reads its parameters literally: UserName is not username.
        params = question.params
        username = params.get("username")
        if username is None:
            raise Refusal(ACCOUNT, "null", None, described=False, plain=True)
        domain = self._domain(params)
        for user in self._store.where(USERS, username=username, domainid=domain["id"]):
            if (
                user.get("_password") is not None
                and hmac.compare_digest(
                    str(user["_password"]).encode(), params.get("password", "").encode()
                )
                and self._enabled(user)
            ):
                return user
        raise Refusal(
            ACCOUNT,
            f"Failed to authenticate user {username} in domain {domain['_number']}",
            None,
            described=False,
        )

    def _domain(self, params: dict[str, str]) -> DomainRow:
        key = params.get("domainid") or params.get("domainId")
        if key:
            named = self._store.get(key, DOMAINS)
            if named is None and key.isdecimal():
                named = self._store.first(DOMAINS, _number=int(key))
            if named is None:
                raise Refusal(UNAUTHORIZED, "no such domain", None, described=False)
            return named
        path = "/" + params.get("domain", "").strip("/")
        wanted = "ROOT" if path == "/" else "ROOT" + path
        found = self._store.first(DOMAINS, path=wanted)
        if found is None:
            raise Refusal(
                ACCOUNT, f"Unable to find a domain with path {path}/", None, described=False
            )
        return found

    def _welcome(self, user: UserRow, session: Session) -> Shown:
        account = self._store.one(ACCOUNTS, id=user["accountid"])
        two_factor = user.get("_two_factor")
        answer: Shown = {
            "username": user["username"],
            "userid": user["id"],
            "domainid": user["domainid"],
            "timeout": self._settings.session_timeout,
            "account": account["name"],
            "firstname": user["firstname"],
            "lastname": user["lastname"],
            "type": str(account.get("accounttype", 0)),
            "timezone": user.get("timezone", "UTC"),
            "timezoneoffset": "0.0",
            "registered": "false",
            "sessionkey": session.key,
            "is2faenabled": "true" if two_factor else "false",
            "is2faverified": "true" if session.verified else "false",
        }
        if two_factor:
            answer["providerfor2fa"] = two_factor["provider"]
        if self._settings.version != "4.17":
            answer["issuerfor2fa"] = "CloudStack"
        server = next(iter(self._store.rows(MANAGEMENT_SERVERS)), None)
        if (
            server is not None
            and account.get("accounttype") == 1
            and self._settings.version >= "4.21"
        ):
            answer["managementserverid"] = server["id"]
        return answer

    def logout(self, question: Question) -> tuple[Shown, list[tuple[str, str]]]:
        found = self.session_of(question)
        if found is None:
            raise Refusal(PARAM, "there is no session to log out of", described=False)
        name, session = found
        self.end(name)
        headers = [("Set-Cookie", f"sessionkey={session.key};HttpOnly;SameSite=Lax")]
        headers += [
            ("Set-Cookie", f"{cookie}=; Expires=Thu, 01-Jan-1970 00:00:00 GMT; Max-Age=0")
            for cookie in question.cookies
        ]
        return {"description": "success"}, headers

    # -- two factors -------------------------------------------------------------------------------

    def validate_code(self, question: Question, command: Command) -> Shown:
        """Check the code of the second factor. A wrong one ends the session and answers JSON
        inside JSON.
        """
        found = self.session_of(question)
        if found is None:
            raise unauthorized()
        name, session = found
        user = self._store.get(session.user, USERS)
        if user is None:
            raise unauthorized()
        two_factor = user.get("_two_factor") or user.get("_setup")
        code = question.params.get("codefor2fa")
        if code is None:
            raise Refusal(ACCOUNT, "parameter codefor2fa is missing", described=False)
        if two_factor is None or not hmac.compare_digest(
            str(two_factor["secret"]).encode(), code.encode()
        ):
            if "_two_factor" in user:
                self.end(name)
            inside: Shown = {
                "uuidList": [],
                "errorcode": 511,
                "errortext": "the two-factor code is wrong",
            }
            raise Refusal(
                TWO_FACTOR_REQUIRED,
                json.dumps({command.envelope: inside}, separators=(",", ":")),
                TWO_FACTOR,
            )
        if "_setup" in user:
            user["_two_factor"] = user.pop("_setup")
            user["is2faenabled"] = True
        session.verified = True
        return {"success": True}

    def set_up(self, user: UserRow, provider: str) -> Shown:
        digits = string.digits if provider == "staticpin" else string.ascii_uppercase + "234567"
        secret = self._store.token(6 if provider == "staticpin" else 32, digits)
        user["_setup"] = {"provider": provider, "secret": secret}
        return {"id": user["id"], "username": user["username"], "secretcode": secret}
