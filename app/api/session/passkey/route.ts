import { headers } from "next/headers";
import { answering, answerJson } from "@/app/_edge/answer";
import { refuseForeignOrigin } from "@/app/_edge/origin";
import { usedPasskeyOf } from "@/app/_edge/passkey-input";
import { publicUrl } from "@/app/_edge/public-url";
import { readJson } from "@/app/_edge/read-json";
import { openByPasskey } from "@/app/_edge/session";

/** Signs in with a passkey of this site. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    refuseForeignOrigin(await headers(), publicUrl());
    const { name } = await openByPasskey(usedPasskeyOf(await readJson(request, 60_000)));
    return answerJson({ name });
  });
}
