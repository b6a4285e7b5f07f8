// The published @zitadel/node, unmodified: its own client of users is of v2beta, over gRPC, and logs in with a key file.

import assert from "node:assert/strict";
import {
  createAccessTokenInterceptor,
  createManagementClient,
  createServiceAccountInterceptor,
  createUserClient,
} from "@zitadel/node/dist/api/index.js";
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
// Management v1: what the Terraform provider's resources of users call (machine user, key, token, metadata, human user), in its order.
const management = createManagementClient(base, createAccessTokenInterceptor("demo-admin-token"));
const bot = await management.addMachineUser({ userName: "bot", name: "Bot", description: "of a plan", accessTokenType: 1 });
const read = async (id) => (await management.getUserByID({ id })).user;
let user = await read(bot.userId);
assert.deepEqual([user.userName, user.machine.name, user.machine.description, user.state], ["bot", "Bot", "of a plan", 1]);
assert.equal(user.details.resourceOwner, "69629023906488334");
await management.updateMachine({ userId: bot.userId, name: "Bot 2", description: "", accessTokenType: 0 });
await management.updateUserName({ userId: bot.userId, userName: "bot-2" });
await assert.rejects(management.updateUserName({ userId: bot.userId, userName: "bot-2" }), /COMMAND-6m9gs/);
const secret = await management.generateMachineSecret({ userId: bot.userId });
assert.equal(secret.clientId, "bot-2");
user = await read(bot.userId);
assert.deepEqual([user.userName, user.machine.name, user.machine.description, user.machine.hasSecret], ["bot-2", "Bot 2", "", true]);
await management.removeMachineSecret({ userId: bot.userId });
const ends = new Date("2099-01-01T00:00:00Z");
const made = await management.addMachineKey({ userId: bot.userId, type: 1, expirationDate: ends });
assert.equal(JSON.parse(made.keyDetails).keyId, made.keyId);
const key = (await management.getMachineKeyByIDs({ userId: bot.userId, keyId: made.keyId })).key;
assert.equal(key.expirationDate.getTime(), ends.getTime());
assert.equal((await management.listMachineKeys({ userId: bot.userId })).result.length, 1);
await management.removeMachineKey({ userId: bot.userId, keyId: made.keyId });
await assert.rejects(management.getMachineKeyByIDs({ userId: bot.userId, keyId: made.keyId }), /QUERY-Dgr3g/);
const pat = await management.addPersonalAccessToken({ userId: bot.userId });
const kept = (await management.getPersonalAccessTokenByIDs({ userId: bot.userId, tokenId: pat.tokenId })).token;
assert.equal(kept.expirationDate.toISOString(), "9999-12-31T23:59:59.000Z");
await management.removePersonalAccessToken({ userId: bot.userId, tokenId: pat.tokenId });
await management.setUserMetadata({ id: bot.userId, key: "plan", value: Buffer.from("a") });
await management.setUserMetadata({ id: bot.userId, key: "plan", value: Buffer.from("b") });
const { metadata } = await management.getUserMetadata({ id: bot.userId, key: "plan" });
assert.equal(Buffer.from(metadata.value).toString(), "b");
await management.removeUserMetadata({ id: bot.userId, key: "plan" });
await assert.rejects(management.getUserMetadata({ id: bot.userId, key: "plan" }), /QUERY-Rgh32/);
await management.removeUser({ id: bot.userId });
await assert.rejects(read(bot.userId), /QUERY-Dfbg2/);

const person = await management.importHumanUser({
  userName: "planned",
  profile: { firstName: "Pla", lastName: "Nned", nickName: "", displayName: "", preferredLanguage: "de", gender: 1 },
  email: { email: "planned@acme.example", isEmailVerified: true },
  phone: { phone: "+41791234567", isPhoneVerified: true },
  password: "Correct-horse-7",
  passwordChangeRequired: false,
});
user = await read(person.userId);
assert.deepEqual([user.state, user.human.profile.firstName, user.human.profile.preferredLanguage], [1, "Pla", "de"]);
await management.updateHumanProfile({
  userId: person.userId, firstName: "Pla", lastName: "Changed", nickName: "", displayName: "Pla Changed", preferredLanguage: "de", gender: 1,
});
await management.updateHumanEmail({ userId: person.userId, email: "changed@acme.example", isEmailVerified: true });
await management.updateHumanPhone({ userId: person.userId, phone: "+41791234568", isPhoneVerified: true });
await management.removeHumanPhone({ userId: person.userId });
await management.deactivateUser({ id: person.userId });
await management.reactivateUser({ id: person.userId });
user = await read(person.userId);
assert.deepEqual(
  [user.state, user.human.profile.displayName, user.human.email.email, user.human.email.isEmailVerified, user.human.phone.phone],
  [1, "Pla Changed", "changed@acme.example", true, ""],
);
assert.equal((await management.isUserUnique({ userName: "planned", email: "" })).isUnique, false);
const listed = await management.listUsers({ queries: [{ userNameQuery: { userName: "planned", method: 0 } }] });
assert.deepEqual(listed.result.map((one) => one.id), [person.userId]);
await management.removeUser({ id: person.userId });
await assert.rejects(management.addOrg({ name: "no" }), (error) => error.code === 12);
console.log("all held");
process.exit(0);
