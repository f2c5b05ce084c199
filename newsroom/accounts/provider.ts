import * as oauth from "oauth4webapi";
import { Unauthenticated } from "@/newsroom/errors";
import { doorSays as say } from "./door-says";

/** An OpenID Connect provider, and this newsroom as its client. */
export type Provider = { issuer: string; clientId: string; clientSecret: string; callback: string };

/** What a browser keeps while it is away at the provider. */
export type Away = { state: string; nonce: string; verifier: string };

export type Told = { issuer: string; subject: string; email: string; isVerified: boolean };

const DEADLINE_MS = 10_000;

/** The operator named the provider; plain http only where the operator wrote it so (a provider on one's own machine). */
const asking = ({ issuer }: Provider) => ({
  signal: AbortSignal.timeout(DEADLINE_MS),
  [oauth.allowInsecureRequests]: issuer.startsWith("http://"),
});

async function discover(provider: Provider): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(provider.issuer);
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, asking(provider)));
}

/** Where the browser is sent, and what it must bring back. */
export async function sendAway(provider: Provider): Promise<{ to: string; away: Away }> {
  const server = await discover(provider);
  if (!server.authorization_endpoint) throw new Unauthenticated(say.providerFailed);
  const away = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
  };
  const to = new URL(server.authorization_endpoint);
  const asked = {
    client_id: provider.clientId,
    redirect_uri: provider.callback,
    response_type: "code",
    scope: "openid email",
    state: away.state,
    nonce: away.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(away.verifier),
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(asked)) to.searchParams.set(name, value);
  return { to: to.href, away };
}

/** Who the provider says came back; anything that does not fit what was asked is nobody. */
export async function hearBack(provider: Provider, answer: URL, away: Away): Promise<Told> {
  try {
    return await exchange(provider, answer, away);
  } catch {
    throw new Unauthenticated(say.providerFailed);
  }
}

async function exchange(provider: Provider, answer: URL, away: Away): Promise<Told> {
  const server = await discover(provider);
  const client = { client_id: provider.clientId };
  const parameters = oauth.validateAuthResponse(server, client, answer, away.state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.ClientSecretBasic(provider.clientSecret),
    parameters,
    provider.callback,
    away.verifier,
    asking(provider),
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: away.nonce,
    requireIdToken: true,
  });
  await oauth.validateApplicationLevelSignature(server, response, asking(provider));
  const claims = oauth.getValidatedIdTokenClaims(tokens);
  if (!claims) throw new Error("no id token");
  const email = typeof claims.email === "string" ? claims.email.trim().toLowerCase() : "";
  return { issuer: claims.iss, subject: claims.sub, email, isVerified: claims.email_verified === true };
}
