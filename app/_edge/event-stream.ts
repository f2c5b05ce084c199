import "server-only";

/** A sign of life keeps proxies from closing the line, and shows us when the reader has gone. */
const HEARTBEAT_MS = 15_000;

type Opened = { send: (data: unknown) => void; close: () => void };
type Source = {
  /** Called once the line is open; returns what is to be undone when it closes. */
  open: (line: Opened) => Promise<() => void>;
  /** Asked at every heartbeat; a line that may no longer be open is closed. */
  mayStay: () => Promise<boolean>;
};

const OPEN = Symbol.for("newsroom.streams");
const home = globalThis as typeof globalThis & { [OPEN]?: Set<() => void> };

/** The open lines of this process; a server that stops closes them first, or it would wait for them. */
function openStreams(): Set<() => void> {
  if (home[OPEN]) return home[OPEN];
  const open = new Set<() => void>();
  process.once("SIGTERM", () => {
    for (const end of [...open]) end();
  });
  home[OPEN] = open;
  return open;
}

/** A server-sent event stream: `no-transform`, a heartbeat, closed when the asker leaves or may not stay. */
export function eventStream(request: Request, { open, mayStay }: Source): Response {
  const encoder = new TextEncoder();
  const streams = openStreams();
  let end = () => {};
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      let isOpen = true;
      let undo = () => {};
      let timer: NodeJS.Timeout | undefined;
      end = () => {
        if (!isOpen) return;
        isOpen = false;
        streams.delete(end);
        clearInterval(timer);
        undo();
        closeQuietly(controller);
      };
      const write = (text: string) => isOpen && controller.enqueue(encoder.encode(text));
      streams.add(end);
      request.signal.addEventListener("abort", end);
      write("retry: 2000\n\n");
      try {
        undo = await open({ send: (data) => write(`data: ${JSON.stringify(data)}\n\n`), close: end });
      } catch (error) {
        end();
        throw error;
      }
      if (!isOpen) return undo();
      timer = setInterval(async () => {
        write(": \n\n");
        if (!(await mayStay().catch(() => true))) end();
      }, HEARTBEAT_MS);
      timer.unref();
    },
    cancel: () => end(),
  });
  return new Response(stream, {
    headers: { "content-type": "text/event-stream", "cache-control": "no-cache, no-transform" },
  });
}

/** A stream that its reader has left is closed already. */
function closeQuietly(controller: ReadableStreamDefaultController) {
  try {
    controller.close();
  } catch {}
}
