"""A small client of its own for these tests: raw parameters in, status and parsed body out."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any
from urllib.parse import quote

import requests

from cstyped.testing import FakeCloud


def signed(params: dict[str, str], key: str, secret: str) -> dict[str, str]:
    """The parameters with a signature as the documentation of the API describes it."""
    params = params | {"apiKey": key}
    names = sorted(params)
    text = "&".join(f"{n}={quote(params[n], safe='*').replace('~', '%7E')}" for n in names).lower()
    digest = hmac.new(secret.encode(), text.encode(), hashlib.sha1).digest()
    return params | {"signature": base64.b64encode(digest).decode()}


class Asker:
    """Asks with the root administrator's keys, with others, or with a session."""

    def __init__(self, cloud: FakeCloud, key: str = "", secret: str = "") -> None:
        self.cloud = cloud
        self.key = key or cloud.api_keys.key
        self.secret = secret or cloud.api_keys.secret
        self.http = requests.Session()
        self.session_key: str | None = None

    def send(self, params: dict[str, str], method: str = "POST") -> requests.Response:
        if method == "POST":
            return self.http.post(self.cloud.endpoint, data=params, timeout=60)
        return self.http.request(method, self.cloud.endpoint, params=params, timeout=60)

    def raw(self, command: str, method: str = "POST", **params: str) -> requests.Response:
        everything = {"command": command, "response": "json"} | params
        if self.session_key is not None:
            return self.send(everything | {"sessionkey": self.session_key}, method)
        return self.send(signed(everything, self.key, self.secret), method)

    def ask(self, command: str, **params: str) -> Any:
        """What is inside the envelope of a success."""
        answer = self.raw(command, **params)
        assert answer.status_code == 200, answer.text
        return next(iter(answer.json().values()))

    def first(self, command: str, **params: str) -> Any:
        """The first row of a list."""
        answer = self.ask(command, **params)
        return next(rows for rows in answer.values() if isinstance(rows, list))[0]

    def refused(self, command: str, **params: str) -> tuple[int, int | None]:
        """Status and inner code of a refusal."""
        answer = self.raw(command, **params)
        assert answer.status_code != 200, answer.text
        inside = next(iter(answer.json().values()))
        assert inside["errorcode"] == answer.status_code
        assert inside["uuidList"] == []
        return answer.status_code, inside.get("cserrorcode")

    def done(self, command: str, **params: str) -> Any:
        """The result of the job that a command starts."""
        started = self.ask(command, **params)
        self.cloud.finish_jobs()
        job = self.ask("queryAsyncJobResult", jobid=started["jobid"])
        assert job["jobstatus"] in (1, 2), job
        return job["jobresult"]

    def login(self, username: str = "admin", password: str = "password", domain: str = "") -> Any:
        params = {"command": "login", "response": "json", "username": username}
        params |= {"password": password} | ({"domain": domain} if domain else {})
        answer = self.send(params)
        inside = next(iter(answer.json().values()))
        if answer.status_code == 200:
            self.session_key = inside["sessionkey"]
        return inside

    def ids(self) -> dict[str, str]:
        """What a deployment needs."""
        return {
            "zoneid": self.ask("listZones")["zone"][0]["id"],
            "serviceofferingid": self.ask("listServiceOfferings")["serviceoffering"][0]["id"],
            "templateid": self.ask("listTemplates", templatefilter="featured")["template"][0]["id"],
        }

    def machine(self, **params: str) -> Any:
        return self.done("deployVirtualMachine", **(self.ids() | params))["virtualmachine"]


def inside(answer: requests.Response) -> Any:
    return json.loads(answer.text, strict=False)
