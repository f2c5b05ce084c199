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

/** A server-sent event stream: `no-transform`, a heartbeat, closed when the asker leaves or may not stay. */
export function eventStream(request: Request, { open, mayStay }: Source): Response {
  const encoder = new TextEncoder();
  let undo: () => void = () => {};
  let timer: NodeJS.Timeout | undefined;
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      let isOpen = true;
      const close = () => {
        if (!isOpen) return;
        isOpen = false;
        clearInterval(timer);
        undo();
        controller.close();
      };
      const write = (text: string) => isOpen && controller.enqueue(encoder.encode(text));
      request.signal.addEventListener("abort", close);
      write("retry: 2000\n\n");
      undo = await open({ send: (data) => write(`data: ${JSON.stringify(data)}\n\n`), close });
      if (!isOpen) undo();
      timer = setInterval(async () => {
        write(": \n\n");
        if (!(await mayStay().catch(() => true))) close();
      }, HEARTBEAT_MS);
      timer.unref();
    },
    cancel() {
      clearInterval(timer);
      undo();
    },
  });
  return new Response(stream, {
    headers: { "content-type": "text/event-stream", "cache-control": "no-cache, no-transform" },
  });
}
