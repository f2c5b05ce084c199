import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import * as z from "zod";
import { doorSays } from "@/newsroom/accounts/door-says";
import { Invalid } from "@/newsroom/errors";

const bytes = z.string().max(20_000);
const common = { id: z.string().max(1_500), rawId: z.string().max(1_500), type: z.literal("public-key") };
const extensions = z.record(z.string().max(50), z.unknown());

const made = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
  clientExtensionResults: extensions,
});

const used = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: z.string().max(200).optional(),
  }),
  clientExtensionResults: extensions,
});

function parsed<Output>(shape: z.ZodType<Output>, sent: unknown): Output {
  const given = shape.safeParse(sent);
  if (!given.success) throw new Invalid(doorSays.wrongPasskey);
  return given.data;
}

/** What a browser says after making a passkey: checked for shape here, for truth by the library. */
export const newPasskeyOf = (sent: unknown) => parsed(made, sent) as RegistrationResponseJSON;

/** What a browser says after using one. */
export const usedPasskeyOf = (sent: unknown) => parsed(used, sent) as AuthenticationResponseJSON;
