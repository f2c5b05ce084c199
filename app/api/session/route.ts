import { headers } from "next/headers";
import * as z from "zod";
import { answering, answerJson } from "@/app/_edge/answer";
import { refuseForeignOrigin } from "@/app/_edge/origin";
import { publicUrl } from "@/app/_edge/public-url";
import { readJson } from "@/app/_edge/read-json";
import { finishSession, openSession } from "@/app/_edge/session";
import { signInMessages } from "@/components/desk/messages";
import { Invalid } from "@/newsroom/errors";

const asked = z.union([
  z.strictObject({ email: z.string().min(3).max(200), password: z.string().min(1).max(2_000) }),
  z.strictObject({ code: z.string().min(1).max(40) }),
]);

/**
 * Signs in again without leaving the page; open to strangers, throttled as the sign-in page is. 202 with the means
 * says that the second factor is still to come: `{ code }` brings it.
 */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    refuseForeignOrigin(await headers(), publicUrl());
    const sent = asked.safeParse(await readJson(request, 10_000));
    if (!sent.success) throw new Invalid(signInMessages.required);
    if ("code" in sent.data) return answerJson({ name: (await finishSession(sent.data.code)).name });
    const opened = await openSession(sent.data);
    return "viewer" in opened
      ? answerJson({ name: opened.viewer.name })
      : answerJson({ means: opened.means }, 202);
  });
}
