import "server-only";
import { unstable_rethrow } from "next/navigation";
import { Conflict, Invalid, NewsroomError, TooMany, Unconfirmed } from "@/newsroom/errors";
import { log } from "./log";

const noStore = { "cache-control": "no-store" };

export const answerJson = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { ...noStore, ...headers } });

/** The one place where a refusal of the newsroom becomes an HTTP answer; what nobody foresaw is a 500. */
export async function answering(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof NewsroomError) return refusal(error);
    log(error);
    return answerJson({ message: "حدث خلل عندنا. نصك محفوظ على جهازك؛ أعد المحاولة بعد قليل." }, 500);
  }
}

function refusal(error: NewsroomError): Response {
  const body = {
    message: error.message,
    ...(error instanceof Invalid ? { problems: error.problems } : {}),
    ...(error instanceof Unconfirmed ? { confirm: true } : {}),
    ...(error instanceof Conflict ? { current: error.current } : {}),
  };
  const retry = error instanceof TooMany ? { "retry-after": String(error.retryAfter) } : undefined;
  return answerJson(body, error.status, retry);
}
