# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class OauthUser(Model):
    """OauthUser, as the server answers it (OauthUserResponse).

    Answered by verifyOAuthCodeAndGetUser.
    """

    email: str
    """e-mail address"""
