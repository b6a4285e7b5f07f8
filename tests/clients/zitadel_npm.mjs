// The published npm client, unmodified, against the demo: gRPC from Node, gRPC-Web as browsers speak it. It is of an older
// server, without CreateUser and UpdateUser; AddHumanUser and UpdateHumanUser stand in for them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServerTransport } from "@zitadel/client/node";
import { createUserServiceClient } from "@zitadel/client/v2";
import { createClientTransport } from "@zitadel/client/web";

const [base, errors] = process.argv.slice(2);
const codes = { 3: "invalid_argument", 5: "not_found", 6: "already_exists", 7: "permission_denied", 9: "failed_precondition", 12: "unimplemented", 16: "unauthenticated" };
const camel = (rpc) => rpc[0].toLowerCase() + rpc.slice(1);

for (const [form, transport] of [["gRPC", createServerTransport], ["gRPC-Web", createClientTransport]]) {
  const users = (token) => createUserServiceClient(transport(token, { baseUrl: base }));
  const admin = users("demo-admin-token");
  const name = `minnie-${form.toLowerCase()}`;
  const { userId } = await admin.addHumanUser({
    username: name,
    organization: { org: { case: "orgId", value: "69629023906488334" } },
    profile: { givenName: "Minnie", familyName: "Mouse" },
    email: { email: `${name}@acme.example`, verification: { case: "isVerified", value: true } },
  });
  const query = { query: { case: "userNameQuery", value: { userName: name } } };
  const page = await admin.listUsers({ queries: [query] });
  assert.deepEqual(page.result.map((user) => user.userId), [userId]);
  await admin.updateHumanUser({ userId, profile: { givenName: "Minerva", familyName: "Mouse" } });
  const states = [];
  for (const rpc of ["lockUser", "unlockUser", "deactivateUser", "reactivateUser"]) {
    const { details } = await admin[rpc]({ userId });
    assert.equal(typeof details.sequence, "bigint");
    const { user } = await admin.getUserByID({ userId });
    assert.equal(user.type.value.profile.givenName, "Minerva");
    states.push(user.state);
  }
  assert.deepEqual(states, [4, 1, 2, 1]);
  await admin.deleteUser({ userId });

  // What says a oneof differently, or wants a header, is left to the other clients.
  const plain = ["DeactivateUser", "ReactivateUser", "LockUser", "UnlockUser", "DeleteUser", "GetUserByID", "SetEmail", "VerifyEmail"];
  let asked = 0;
  for (const row of JSON.parse(readFileSync(errors, "utf8"))) {
    if (!plain.includes(row.rpc) || row.token === "" || row.headers) continue;
    const error = await users(row.token ?? "demo-admin-token")[camel(row.rpc)](row.body).then(
      (answer) => assert.fail(`${row.rpc}: ${JSON.stringify(answer)}`),
      (error) => error,
    );
    assert.equal(codes[error.code], row.code, `${form} ${row.rpc}: ${error}`);
    assert.ok(error.rawMessage.includes(row.id) && error.rawMessage.includes(row.text ?? ""), `${form}: ${error}`);
    asked += 1;
  }
  assert.equal(asked, 17, form);
}
console.log("all held");
