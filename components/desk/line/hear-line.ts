import type { LineSignal } from "./line-signal";
import { type LineMessage, type LineParts, SharedLine } from "./shared-line";

const NAME = "newsroom-line";

/** Without these (plain http on another machine) there is no line: what is heard by it is asked for instead. */
const canShare = () => typeof BroadcastChannel !== "undefined" && Boolean(navigator.locks);

function browserParts(): LineParts {
  const channel = new BroadcastChannel(NAME);
  return {
    tab: crypto.randomUUID(),
    channel: {
      post: (message) => channel.postMessage(message),
      listen: (hear) => {
        channel.onmessage = ({ data }: MessageEvent<LineMessage>) => hear(data);
      },
    },
    lead: (begin) => {
      void navigator.locks
        .request(NAME, () => {
          begin();
          return new Promise(() => {});
        })
        .catch(() => {});
    },
    connect: (stories, on) => {
      const line = new EventSource(`/api/desk/signals?stories=${stories.join(",")}`);
      line.onmessage = ({ data }: MessageEvent<string>) => on.signal(JSON.parse(data) as LineSignal);
      line.onerror = () => {
        if (line.readyState === EventSource.CLOSED) on.refused();
      };
      return () => line.close();
    },
  };
}

let own: SharedLine | null | undefined;

function ownLine(): SharedLine | null {
  if (own !== undefined) return own;
  const line = canShare() ? new SharedLine(browserParts()) : null;
  own = line;
  window.addEventListener("pagehide", () => line?.leave());
  window.addEventListener("pageshow", () => line?.comeBack());
  return line;
}

/** Hears what the server tells this browser, and of this story, until the returned function is called. */
export function hearLine(storyId: number | null, hear: (signal: LineSignal) => void): () => void {
  return ownLine()?.hear(storyId, hear) ?? (() => {});
}
