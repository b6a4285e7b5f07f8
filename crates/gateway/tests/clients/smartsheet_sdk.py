"""The published smartsheet-python-sdk, unmodified, against the demo: results and errors as its own classes."""

import sys

import smartsheet
from smartsheet.exceptions import ApiError
from smartsheet.models import Error, IndexResult, Result, User, UserProfile

GUS, DORA = 812345678900101 + 8 * 4096, 812345678900101 + 13 * 4096


def client(token):
    return smartsheet.Smartsheet(access_token=token, api_base=sys.argv[1])


def refused(call, status, code, message=None):
    error = call()
    assert isinstance(error, Error), error
    result = error.result
    assert (result.status_code, result.code) == (status, code), (result.status_code, result.code, result.message)
    assert message is None or result.message == message, result.message
    assert result.ref_id, "an error has a refId"


admin = client("demo-admin-token")

page = admin.Users.list_users(page_size=10)
assert isinstance(page, IndexResult) and page.total_count == 26 and len(page.data) == 10, page
assert all(isinstance(user, User) and isinstance(user.id, int) for user in page.data)
everybody = admin.Users.list_users(include_all=True)
assert len(everybody.data) == 26
some = admin.Users.list_users(email="jane@acme.example,lena@acme.example")
assert [user.email for user in some.data] == ["jane@acme.example", "lena@acme.example"], some

added = admin.Users.add_user(User({"email": "kit@acme.example", "first_name": "Kit", "last_name": "Lee", "admin": False,
                                   "licensed_sheet_creator": True}), send_email=False)
assert isinstance(added, Result) and added.message == "SUCCESS", added
kit = added.result.id

profile = admin.Users.get_user(kit)
assert isinstance(profile, UserProfile) and profile.email == "kit@acme.example" and profile.first_name == "Kit", profile

for call, again in [(admin.Users.deactivate_user, True), (admin.Users.reactivate_user, True)]:
    for _ in range(2):
        done = call(kit)
        assert isinstance(done, Result) and done.message == "SUCCESS" and done.result_code == 0, done

lena = client("demo-user-token")
me = lena.Users.get_current_user()
assert isinstance(me, UserProfile) and me.email == "lena@acme.example", me

refused(lambda: admin.Users.deactivate_user(GUS), 403, 1359,
        "User account with a common ISP domain email cannot be deactivated. You can only remove them from the Org.")
refused(lambda: admin.Users.deactivate_user(1), 404, 1020, "User not found.")
refused(lambda: lena.Users.deactivate_user(me.id), 403, 1336)
refused(lambda: client("demo-reader-token").Users.deactivate_user(kit), 403, 1004)
refused(lambda: client("nobody").Users.list_users(), 401, 1002, "Your Access Token is invalid.")
refused(lambda: admin.Users.add_user(User({"email": "kit@acme.example"})), 403, 1016)

strict = client("demo-admin-token")
strict.errors_as_exceptions()
try:
    strict.Users.get_user(2)
    raise AssertionError("an unknown user was found")
except ApiError as error:
    assert error.error.result.code == 1020, error

assert admin.Users.reactivate_user(DORA).message == "SUCCESS"
print("all held")
