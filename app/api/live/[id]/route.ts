import { answering, answerJson } from "@/app/_edge/answer";
import { eventStream } from "@/app/_edge/event-stream";
import { hearLive } from "@/app/_edge/live-ears";
import { takeReaderLine } from "@/app/_edge/reader-lines";
import { readLiveChanges } from "@/app/_edge/reader-queries";
import { articleIdOf } from "@/app/(site)/news/[id]/article-id";
import { toText } from "@/newsroom/body/to-text";
import { NotFound, Unavailable } from "@/newsroom/errors";

const fresh = { "cache-control": "public, max-age=2" };
const unknown = "لا تغطية مباشرة هنا.";

/** The number after which somebody asks: `?after=`, or the last event a stream was told. */
function afterOf(request: Request): number {
  const asked = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after") ?? "";
  return /^\d{1,9}$/.test(asked) ? Number(asked) : 0;
}

/** What happens in a live coverage: as a stream of numbers for pages, as JSON for whoever asks now and then. */
export const GET = (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  answering(async () => {
    const id = articleIdOf((await params).id);
    const after = afterOf(request);
    const changes = id === null ? null : await readLiveChanges(id, after);
    if (id === null || !changes) throw new NotFound(unknown);
    if (!request.headers.get("accept")?.includes("text/event-stream"))
      return answerJson(
        {
          version: changes.version,
          isOpen: changes.isOpen,
          isTooFar: changes.isTooFar,
          removed: changes.removed,
          entries: changes.entries.map(({ id: entry, at, headline, body, isPinned, isKey, correctedAt }) => ({
            id: entry,
            at,
            headline,
            text: toText(body),
            isPinned,
            isKey,
            correctedAt,
          })),
        },
        200,
        fresh,
      );
    return follow(request, id, changes);
  });

function follow(request: Request, id: number, { version, isOpen }: { version: number; isOpen: boolean }) {
  const free = takeReaderLine(request.headers.get("x-forwarded-for") ?? "");
  if (!free) throw new Unavailable("المتابعون كثيرون الآن: حدّث الصفحة لترى الجديد.");
  return eventStream(request, {
    open: async ({ send, close }) => {
      const stop = await hearLive(id, (signal) => {
        send({ version: signal.version, isOpen: signal.isOpen });
        if (!signal.isOpen) close();
      });
      send({ version, isOpen });
      if (!isOpen) close();
      return () => {
        stop();
        free();
      };
    },
    mayStay: async () => true,
  });
}
