import { readJson } from "@/app/_edge/read-json";
import { viewCounter } from "@/app/_edge/views";
import { NewsroomError } from "@/newsroom/errors";

/** An article's number. */
const MOST_BYTES = 16;

/** A reader has an article before him: counted without cookies; what comes of it nobody is told. */
export async function POST(request: Request) {
  const articleId = await readJson(request, MOST_BYTES).catch((error) => {
    if (error instanceof NewsroomError) return 0;
    throw error;
  });
  const isOurs = (request.headers.get("sec-fetch-site") ?? "same-origin") === "same-origin";
  if (isOurs && typeof articleId === "number" && Number.isSafeInteger(articleId) && articleId > 0)
    viewCounter().count({
      articleId,
      address: request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "",
      agent: request.headers.get("user-agent") ?? "",
      at: Date.now(),
    });
  return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
}
