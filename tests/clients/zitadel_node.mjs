// The published @zitadel/node, unmodified: its own client of users is of v2beta, over gRPC, and logs in with a key file.

import assert from "node:assert/strict";
import { createAccessTokenInterceptor, createServiceAccountInterceptor, createUserClient } from "@zitadel/node/dist/api/index.js";
import { ServiceAccount } from "@zitadel/node/dist/credentials/index.js";

const [base, program] = process.argv.slice(2);
const admin = createUserClient(base, createAccessTokenInterceptor("demo-admin-token"));

const { userId } = await admin.addHumanUser({
  username: "node",
  organization: { orgId: "69629023906488334" },
  profile: { givenName: "No", familyName: "De" },
  email: { email: "node@acme.example", isVerified: true },
});
const states = [];
for (const rpc of ["lockUser", "unlockUser", "deactivateUser", "reactivateUser"]) {
  const { details } = await admin[rpc]({ userId });
  assert.equal(details.resourceOwner, "69629023906488334");
  const { user } = await admin.getUserByID({ userId });
  states.push(user.state);
}
assert.deepEqual(states, [4, 1, 2, 1]);
const page = await admin.listUsers({ queries: [{ userNameQuery: { userName: "node", method: 0 } }] });
assert.deepEqual(page.result.map((user) => user.userId), [userId]);
await admin.updateHumanUser({ userId, profile: { givenName: "Nora", familyName: "De" } });
assert.equal((await admin.getUserByID({ userId })).user.human.profile.givenName, "Nora");
await admin.addIDPLink({ userId, idpLink: { idpId: "google", userId: "g-1", userName: "Nora" } });
const { authMethodTypes } = await admin.listAuthenticationMethodTypes({ userId });
assert.deepEqual(authMethodTypes, [3]);
await admin.deleteUser({ userId });
await assert.rejects(admin.getUserByID({ userId }), /QUERY-Dfbg2/);
await assert.rejects(admin.registerTOTP({ userId }), /RegisterTOTP is not implemented/);

const response = await fetch(`${base}/v2/users/${program}/keys`, {
  method: "POST",
  headers: { authorization: "Bearer demo-admin-token" },
  body: JSON.stringify({ expirationDate: "2099-01-01T00:00:00Z" }),
});
const { keyContent } = await response.json();
const account = ServiceAccount.fromJsonString(Buffer.from(keyContent, "base64").toString());
const signing = createUserClient(base, createServiceAccountInterceptor(base, account, { apiAccess: true }));
assert.ok((await signing.listUsers({})).result.length > 20);
const plain = createUserClient(base, createServiceAccountInterceptor(base, account, {}));
await assert.rejects(plain.getUserByID({ userId: "812345678916485" }), /membership not found/);
console.log("all held");
process.exit(0);
