// Tokens as Amazon Cognito makes them (RS256, its claims), and the keys that it would publish. The first argument is the
// time in seconds.
import { createHmac, generateKeyPairSync, sign } from "node:crypto";

const now = Number(process.argv[2]);
const pair = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
const [first, second, stranger] = [pair(), pair(), pair()];
const published = (pair, kid) => ({ ...pair.publicKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" });
const text = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const token = (key, kid, claims, alg = "RS256", more = {}) => {
  const body = `${text({ alg, kid, typ: "JWT", ...more })}.${text(claims)}`;
  if (alg === "none") return `${body}.`;
  if (alg === "HS256") return `${body}.${createHmac("sha256", "secret").update(body).digest("base64url")}`;
  return `${body}.${sign(alg === "RS384" ? "RSA-SHA384" : "RSA-SHA256", Buffer.from(body), key.privateKey).toString("base64url")}`;
};
const access = {
  iss: "https://cognito-idp.eu-west-1.example/eu-west-1_demo",
  sub: "0b1c2d3e-0000-4000-8000-000000000001",
  token_use: "access",
  client_id: "pcx-web",
  username: "lena@acme.example",
  "cognito:groups": ["internal-admin"],
  exp: now + 3600,
};
const { client_id, username, ...identity } = access;
const id = { ...identity, token_use: "id", aud: "pcx-web", "cognito:username": "lena@acme.example" };
console.log(JSON.stringify({
  first: { keys: [published(first, "one")] },
  both: { keys: [published(first, "one"), published(second, "two")] },
  tokens: {
    access: token(first, "one", access),
    id: token(first, "one", id),
    reader: token(first, "one", { ...access, "cognito:groups": ["support"] }),
    nobody: token(first, "one", { ...access, "cognito:groups": [] }),
    rotated: token(second, "two", access),
    expired: token(first, "one", { ...access, exp: now - 61 }),
    early: token(first, "one", { ...access, nbf: now + 120 }),
    elsewhere: token(first, "one", { ...access, client_id: "other" }),
    neither: token(first, "one", { ...access, token_use: "refresh" }),
    unknown: token(first, "one", { ...access, username: "nobody@acme.example" }),
    deactivated: token(first, "one", { ...access, username: "dora@acme.example" }),
    forged: token(stranger, "one", access),
    unsigned: token(first, "one", access, "none"),
    audiences: token(first, "one", { ...id, aud: ["other", "pcx-web"] }),
    fraction: token(first, "one", { ...access, exp: now + 3600.25, nbf: now - 0.75 }),
    others: token(first, "one", { ...id, aud: ["other", "another"] }),
    critical: token(first, "one", access, "RS256", { crit: ["unheard-of"], "unheard-of": true }),
    algorithm: token(first, "one", access, "RS384"),
    symmetric: token(first, "one", access, "HS256"),
  },
}));
