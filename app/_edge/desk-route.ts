import "server-only";
import { NotFound } from "@/newsroom/errors";
import { answering, answerJson } from "./answer";
import { actOnDesk, askDesk, type Gate, type SessionCtx } from "./context";

type Params = Record<string, string>;
type Handler = (asked: { ctx: SessionCtx; request: Request; params: Params }) => Promise<unknown>;

/** A route handler of the desk behind its declared ability; what the handler returns is the JSON answer. */
export const deskRoute =
  (gate: Gate, handle: Handler) =>
  (request: Request, { params }: { params: Promise<Params> }): Promise<Response> =>
    answering(async () => {
      const isReading = request.method === "GET" || request.method === "HEAD";
      const ctx = await (isReading ? askDesk(gate) : actOnDesk(gate));
      return answerJson(await handle({ ctx, request, params: await params }));
    });

/** A story's id as its address spells it; anything else is an unknown story. */
export function idOf(params: Params): number {
  const id = /^[1-9]\d{0,14}$/.test(params.id ?? "") ? Number(params.id) : 0;
  if (id === 0) throw new NotFound("هذا الخبر غير موجود.");
  return id;
}
