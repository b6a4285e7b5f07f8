"""The published smartsheet-python-sdk, unmodified, against the demo: results and errors as its own classes."""

import os
import struct
import sys
import tempfile
import zlib
from datetime import datetime

import smartsheet
from smartsheet.exceptions import ApiError
from smartsheet.models import AlternateEmail, Error, IndexResult, Result, Sheet, TokenPaginatedResult, User, UserPlan, UserProfile

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
assert isinstance(page, IndexResult) and page.total_count == 27 and len(page.data) == 10, page
assert all(isinstance(user, User) and isinstance(user.id, int) for user in page.data)
everybody = admin.Users.list_users(include_all=True)
assert len(everybody.data) == 27

def paged(size):
    """Everybody, page by page, until one is short: what integrations do that do not look at the totals."""
    found, number = [], 1
    while True:
        data = admin.Users.list_users(page_size=size, page=number).data
        found += [user.id for user in data]
        if len(data) < size:
            return found, number
        number += 1


assert paged(10) == ([user.id for user in everybody.data], 3)
# The last page is full: the one behind it is empty, and ends the loop.
assert paged(9) == ([user.id for user in everybody.data], 4)
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

# The rest of the class: every public method is called, and this says so.
called = {"list_users", "add_user", "get_user", "deactivate_user", "reactivate_user", "get_current_user"}
users = admin.Users


def call(name, *args, **kwargs):
    called.add(name)
    return getattr(users, name)(*args, **kwargs)


def done(result, type_=None):
    assert isinstance(result, Result) and (result.message, result.result_code) == ("SUCCESS", 0), result
    assert type_ is None or isinstance(result.result, type_), result.result
    return result.result


updated = done(call("update_user", kit, User({"first_name": "Kitty", "admin": False, "licensed_sheet_creator": True})), User)
assert (updated.id, updated.first_name, updated.name) == (kit, "Kitty", "Kitty Lee"), updated

sheets = call("list_org_sheets", page_size=10, modified_since=datetime(2025, 1, 2, 3, 4, 5))
assert isinstance(sheets, IndexResult) and sheets.data == [] and sheets.total_count == 0, sheets

one = done(call("add_alternate_email", kit, AlternateEmail({"email": "kit.two@acme.example"})), AlternateEmail)
assert one.email == "kit.two@acme.example" and one.confirmed is False, one
listed = call("list_alternate_emails", kit)
assert isinstance(listed, IndexResult) and isinstance(listed.data[0], AlternateEmail) and listed.data[0].id == one.id, listed
got = call("get_alternate_email", kit, one.id)
assert isinstance(got, AlternateEmail) and got.email == one.email, got
refused(lambda: users.add_alternate_email(kit, AlternateEmail({"email": "kit.three@acme.example"})), 400, 1360)
promoted = done(call("promote_alternate_email", kit, one.id), AlternateEmail)
assert promoted.email == "kit.two@acme.example" and promoted.confirmed is True, promoted
assert users.get_user(kit).email == "kit.two@acme.example"
done(call("delete_alternate_email", kit, one.id))
refused(lambda: users.get_alternate_email(kit, one.id), 404, 1006)
many = done(users.add_alternate_email(kit, [AlternateEmail({"email": f"kit.{n}@acme.example"}) for n in (4, 5)]))
assert [email.email for email in many] == ["kit.4@acme.example", "kit.5@acme.example"], many
refused(lambda: users.add_alternate_email(kit, [AlternateEmail({"email": "jane@acme.example"})]), 400, 1360)

plans = call("list_user_plans", kit, include="planName")
assert isinstance(plans, TokenPaginatedResult) and isinstance(plans.data[0], UserPlan), plans
plan = plans.data[0].plan_id
assert (plan, plans.data[0].plan_name, plans.data[0].seat_type.value.name) == (69629023906, "Acme", "MEMBER"), plans
done(call("downgrade_user", kit, plan, "CONTRIBUTOR"))
seated = users.list_users(plan_id=plan, seat_type="CONTRIBUTOR", display_contributor_seat_type=True, include_all=True)
assert any(user.id == kit and user.seat_type.value.name == "CONTRIBUTOR" for user in seated.data), seated
done(call("upgrade_user", kit, plan, "MEMBER"))
done(users.upgrade_user(kit, plan, "MEMBER"))
assert isinstance(users.list_user_plans(kit).data[0].seat_type_last_changed_at, datetime)
refused(lambda: users.upgrade_user(kit, plan, "GUEST"), 400, 1031, "The value GUEST was not valid for the attribute seatType.")
refused(lambda: users.downgrade_user(kit, 69629023907, "CONTRIBUTOR"), 404, 1006)
done(call("remove_user_from_plan", kit, plan))
assert users.list_user_plans(kit).data == []


def png(width, height):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = b"".join(b"\x00" * (width + 1) for _ in range(height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a face.png")
    with open(path, "wb") as file:
        file.write(png(2100, 1000))
    pictured = done(call("add_profile_image", kit, path, "image/png"), User)
    image = pictured.profile_image
    assert (image.width, image.height) == (1050, 500) and image.image_id, image
    refused(lambda: users.add_profile_image(kit, path, "text/plain"), 415, 1124)
assert users.get_user(kit).profile_image.width == 1050

jane = users.list_users(email="jane@acme.example").data[0].id
refused(lambda: users.remove_user(kit, transfer_to=1), 400, 1019)
refused(lambda: users.remove_user(kit, transfer_to=kit), 400, 1018)
done(call("remove_user", kit, transfer_to=jane, transfer_sheets=True, remove_from_sharing=True))
refused(lambda: users.get_user(kit), 404, 1020)

# Acting for somebody else, who may not manage.
assuming = client("demo-admin-token")
assuming.assume_user("jane@acme.example")
assert assuming.Users.get_current_user(include="groups").email == "jane@acme.example"
refused(lambda: assuming.Users.deactivate_user(jane), 403, 1004)
assuming.assume_user("lena@acme.example")
refused(lambda: assuming.Users.get_current_user(), 401, 1030)

public = {name for name in dir(users) if not name.startswith("_") and callable(getattr(users, name))}
assert public == called, public ^ called
print("all held")
