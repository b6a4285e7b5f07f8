"""The published zitadel-client, unmodified, logs in by itself: with a secret, and with a key that the server made."""

import base64
import os
import sys
import tempfile
import warnings

warnings.filterwarnings("ignore")
# Its library of OAuth speaks to nobody in clear otherwise.
os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"

import zitadel_client.models as models  # noqa: E402
from zitadel_client import Zitadel  # noqa: E402
from zitadel_client.exceptions import ApiError  # noqa: E402

BASE, PROGRAM = sys.argv[1:]
admin = Zitadel.with_access_token(BASE, "demo-admin-token").users

made = admin.add_secret(models.UserServiceAddSecretRequest(userId=PROGRAM))
own = Zitadel.with_client_credentials(BASE, "robot-1", made.client_secret).users
me = own.get_user_by_id(models.UserServiceGetUserByIDRequest(userId=PROGRAM)).user
assert me.username == "robot-1" and me.machine.has_secret, me
try:
    raise AssertionError(own.lock_user(models.UserServiceLockUserRequest(userId=PROGRAM)))
except ApiError as error:
    assert "AUTH-AWfge" in error.response_body["message"], error.response_body

key = admin.add_key(models.UserServiceAddKeyRequest.from_dict(
    {"userId": PROGRAM, "expirationDate": "2099-01-01T00:00:00Z"}))
with tempfile.NamedTemporaryFile("wb", suffix=".json") as file:
    file.write(base64.b64decode(key.key_content))
    file.flush()
    signing = Zitadel.with_private_key(BASE, file.name).users
    assert [one.id for one in signing.list_keys(models.UserServiceListKeysRequest()).result] == [key.key_id]
    assert len(signing.list_users(models.UserServiceListUsersRequest()).result) > 20
    admin.remove_key(models.UserServiceRemoveKeyRequest(userId=PROGRAM, keyId=key.key_id))
    late = Zitadel.with_private_key(BASE, file.name).users
    try:
        raise AssertionError(late.list_users(models.UserServiceListUsersRequest()))
    except Exception as error:
        assert "invalid" in f"{error!r} {error.__cause__!r}", repr(error)
print("all held")
