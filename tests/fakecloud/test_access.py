"""Who may speak: signatures, logins, sessions, second factors, roles."""

from __future__ import annotations

from cstyped.testing import FakeCloud

from .asking import Asker, inside, signed

BAD_KEYS = "unable to verify user credentials and/or request signature"


def test_odd_characters_are_signed_as_they_decode(admin: Asker) -> None:
    for value in ("~", "*", "a/b", "x  y", "new\nline", "ß€", "%41", "=", "a+b", "[0]", "\xa0"):
        for method in ("GET", "POST"):
            answer = admin.raw("listVirtualMachines", method, keyword=value)
            assert answer.status_code == 200, value
            assert answer.text == '{"listvirtualmachinesresponse":{}}'


def test_a_wrong_secret_and_an_unknown_command_get_the_same_401(admin: Asker) -> None:
    key = admin.key
    wrong = admin.send(signed({"command": "listZones", "response": "json"}, key, "wrong"))
    unknown = admin.raw("noSuchCommand")

    assert wrong.status_code == unknown.status_code == 401
    error = {"uuidList": [], "errorcode": 401, "errortext": BAD_KEYS}
    assert inside(wrong) == {"listzonesresponse": error}
    assert inside(unknown) == {"errorresponse": error}
    assert "X-Description" not in wrong.headers


def test_signature_version_3_wants_an_expires_that_is_not_past(admin: Asker) -> None:
    def status(**params: str) -> int:
        return admin.raw("listZones", signatureVersion="3", **params).status_code

    assert status(expires="2099-01-01T00:00:00+0000") == 200
    assert status(expires="2099-01-01T05:30:00.123+05:30") == 200
    assert status(expires="2020-01-01T00:00:00+0000") == 401
    assert status(expires="tomorrow") == 401
    assert status() == 401


def test_where_post_is_enforced_a_state_change_by_get_is_refused() -> None:
    with FakeCloud(enforce_post=True) as cloud:
        admin = Asker(cloud)
        admin.login()

        assert admin.raw("listZones", "GET").status_code == 200
        refused = admin.raw("createSSHKeyPair", "GET", name="e1")
        assert refused.status_code == 400
        assert inside(refused)["createsshkeypairresponse"]["cserrorcode"] == 9999
        assert "X-Description" not in refused.headers
        assert admin.raw("createSSHKeyPair", name="e2").status_code == 200


def test_a_session_needs_its_key_in_cookie_and_parameter_and_dies_without(admin: Asker) -> None:
    admin.login()
    assert admin.raw("listZones").status_code == 200

    right, admin.session_key = admin.session_key, "wrong"
    refused = admin.raw("listZones")
    admin.session_key = right
    dead = admin.raw("listZones")

    assert inside(refused)["listzonesresponse"]["errortext"] == "unable to verify user credentials"
    assert inside(dead)["listzonesresponse"]["errortext"] == BAD_KEYS


def test_a_login_answers_texts_and_sets_two_cookies(admin: Asker) -> None:
    answer = admin.send(
        {"command": "login", "response": "json", "username": "admin", "password": "password"}
    )

    welcome = inside(answer)["loginresponse"]
    assert welcome["timeout"] == 1800
    assert {type(value) for name, value in welcome.items() if name != "timeout"} == {str}
    assert {"JSESSIONID", "sessionkey"} == set(answer.cookies.keys())
    assert "managementserverid" in welcome


def test_login_by_get_is_refused_in_plain_text(admin: Asker) -> None:
    answer = admin.send({"command": "login", "username": "admin", "password": "password"}, "GET")

    assert answer.status_code == 405
    assert answer.headers["Content-Type"] == "application/json;charset=utf-8"
    assert not answer.text.startswith("{")


def test_a_wrong_password_and_an_unknown_domain_are_531(admin: Asker) -> None:
    assert admin.login(password="wrong")["errorcode"] == 531
    assert "cserrorcode" not in admin.login(domain="/nope")


def test_sessions_end_by_logout_by_time_and_by_order(cloud: FakeCloud, admin: Asker) -> None:
    admin.login()
    logged_out = admin.raw("logout")
    assert inside(logged_out) == {"logoutresponse": {"description": "success"}}
    assert admin.raw("listZones").status_code == 401

    admin.login()
    cloud.advance(1801)
    assert admin.raw("listZones").status_code == 401

    admin.login()
    cloud.expire_sessions()
    assert admin.raw("listZones").status_code == 401


def test_a_second_factor_is_asked_for_before_anything_else(user: Asker) -> None:
    user.login("dana", "secret")
    secret = user.ask("setupUserTwoFactorAuthentication", provider="staticpin")["setup2fa"]
    code = secret["secretcode"]
    assert user.ask("validateUserTwoFactorAuthenticationCode", codefor2fa=code)["success"]

    welcome = user.login("dana", "secret")
    assert (welcome["is2faenabled"], welcome["is2faverified"]) == ("true", "false")
    assert user.raw("listZones").status_code == 511
    assert user.raw("validateUserTwoFactorAuthenticationCode", codefor2fa=code).status_code == 401

    user.login("dana", "secret")
    wrong = user.raw("validateUserTwoFactorAuthenticationCode", codefor2fa="000000x")
    assert wrong.status_code == 511
    error = inside(wrong)["validateusertwofactorauthenticationcoderesponse"]
    assert error["cserrorcode"] == 4295
    assert error["errortext"].startswith("{")

    user.login("dana", "secret")
    user.ask("validateUserTwoFactorAuthenticationCode", codefor2fa=code)
    assert user.raw("listZones").status_code == 200


def test_a_plain_user_sees_374_commands_and_his_own_things(user: Asker, admin: Asker) -> None:
    machine = admin.machine(name="of-admin")

    assert user.ask("listApis")["count"] == 374
    assert user.ask("listVirtualMachines", listall="true") == {}
    assert user.refused("stopVirtualMachine", id=machine["id"]) == (531, 4365)
    assert user.refused("startRouter", id=machine["id"])[0] == 432
    assert "dns1" not in user.ask("listZones")["zone"][0]
    assert "hostid" not in user.machine(name="mine")


def test_a_role_of_ones_own_follows_its_rules(admin: Asker) -> None:
    role = admin.ask("createRole", name="reader", type="User")["role"]
    admin.ask("createRolePermission", roleid=role["id"], rule="listZones", permission="deny")
    admin.ask("createRolePermission", roleid=role["id"], rule="list*", permission="allow")
    admin.ask(
        "createAccount",
        roleid=role["id"],
        username="rita",
        password="secret",
        firstname="R",
        lastname="R",
        email="r@example.test",
    )
    reader = Asker(admin.cloud)
    reader.login("rita", "secret")

    assert reader.raw("listTemplates", templatefilter="featured").status_code == 200
    assert reader.raw("listZones").status_code == 432
    assert reader.raw("createSSHKeyPair", name="x").status_code == 432


def test_a_disabled_user_is_out(user: Asker, admin: Asker) -> None:
    found = admin.ask("listUsers", username="dana")["user"][0]

    admin.done("disableUser", id=found["id"])

    assert user.raw("listZones").status_code == 401


def test_requests_over_the_limit_are_429() -> None:
    with FakeCloud(rate_limit=3, rate_interval=60) as cloud:
        admin = Asker(cloud)
        for _ in range(5):
            admin.ask("listZones")
        admin.ask(
            "createAccount",
            accounttype="0",
            username="dana",
            password="secret",
            firstname="D",
            lastname="D",
            email="d@example.test",
        )
        user = Asker(cloud)
        user.login("dana", "secret")

        assert [user.raw("listZones").status_code for _ in range(4)] == [200, 200, 200, 429]
