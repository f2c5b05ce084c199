import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

type Person = { sub: string; email: string; email_verified: boolean };
type Granted = { person: Person; nonce: string; challenge: string; client: string };

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return new URLSearchParams(text);
}

/** An OpenID Connect provider on this machine: it signs, checks the client's secret and the code's verifier. */
export async function aProvider() {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const granted = new Map<string, Granted>();
  let issuer = "";

  function idTokenOf({ person, nonce, client }: Granted): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: client, iat: now, exp: now + 300, nonce, ...person };
    const signed = `${base64url({ alg: "RS256", kid: "one", typ: "JWT" })}.${base64url(claims)}`;
    return `${signed}.${sign("sha256", Buffer.from(signed), privateKey).toString("base64url")}`;
  }

  async function exchange(request: IncomingMessage) {
    const form = await formOf(request);
    const grant = granted.get(form.get("code") ?? "");
    granted.delete(form.get("code") ?? "");
    const [, secret] = Buffer.from(request.headers.authorization?.split(" ")[1] ?? "", "base64")
      .toString()
      .split(":");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (!grant || secret !== "s3cret" || challenge !== grant.challenge) return null;
    return { access_token: randomUUID(), token_type: "Bearer", id_token: idTokenOf(grant) };
  }

  const server = createServer(async (request, response) => {
    const answer =
      request.url === "/.well-known/openid-configuration"
        ? {
            issuer,
            authorization_endpoint: `${issuer}/authorize`,
            token_endpoint: `${issuer}/token`,
            jwks_uri: `${issuer}/keys`,
          }
        : request.url === "/keys"
          ? { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "one", use: "sig", alg: "RS256" }] }
          : await exchange(request);
    response.writeHead(answer ? 200 : 400, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? { error: "invalid_grant" }));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    issuer,
    /** The person says yes at the provider: the address the browser comes back with. */
    agree(to: string, person: Person): URL {
      const asked = new URL(to).searchParams;
      const code = randomUUID();
      granted.set(code, {
        person,
        nonce: asked.get("nonce") ?? "",
        challenge: asked.get("code_challenge") ?? "",
        client: asked.get("client_id") ?? "",
      });
      const back = new URL(asked.get("redirect_uri") ?? "");
      back.searchParams.set("code", code);
      back.searchParams.set("state", asked.get("state") ?? "");
      return back;
    },
    close: () => new Promise((done) => server.close(done)),
  };
}
