import * as z from "zod";
import { askOutside } from "@/newsroom/outside/ask-outside";
import { Undelivered } from "./undelivered";

export type TelegramAccess = {
  token: string;
  /** Where the Bot API is. */
  api: string;
  allows?: (address: string) => boolean;
  deadlineMs?: number;
};

/** Asks one thing of the Bot API; what it answers, or Undelivered with its reason. */
export type TelegramBot = (method: string, given: Record<string, unknown>) => Promise<unknown>;

const said = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  description: z.string().default(""),
  error_code: z.number().optional(),
  parameters: z.object({ retry_after: z.number().positive().optional() }).optional(),
});

/** Faults that are found before anything is sent. */
const unsent = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"];

/** https://core.telegram.org/bots/api. The token is part of the address: no fault of ours ever names one. */
export function telegramBot({ token, api, allows, deadlineMs }: TelegramAccess): TelegramBot {
  const base = api.replace(/\/+$/, "");
  return async (method, given) => {
    const asking = askOutside({
      url: `${base}/bot${token}/${method}`,
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(given),
      allows,
      deadlineMs,
    });
    const answer = await asking.catch((error: unknown) => {
      throw new Undelivered(faultOf(error).replaceAll(token, "…"), { isDoubtful: !isUnsent(error) });
    });
    return resultOf(answer.status, answer.body);
  };
}

const faultOf = (error: unknown) => (error instanceof Error ? error.message : "no answer");

const isUnsent = (error: unknown) =>
  error instanceof Error &&
  (error.message === "not an address outside" || ("code" in error && unsent.includes(String(error.code))));

function resultOf(status: number, body: string): unknown {
  const answer = said.safeParse(parsed(body));
  if (!answer.success) throw new Undelivered(`answered ${status}`, { isDoubtful: true });
  const { ok, result, description, error_code: code = status, parameters } = answer.data;
  if (ok) return result;
  throw new Undelivered(`${code}: ${description}`, {
    isFinal: code >= 400 && code < 500 && code !== 429 && code !== 408,
    waitSeconds: parameters?.retry_after,
  });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
