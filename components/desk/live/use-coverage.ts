import { useCallback, useEffect, useRef, useState } from "react";
import { askLive, type LiveAnswer, readLive } from "./ask-live";
import { keepQueue, readQueue } from "./outbox";
import type { DeskCoverage, Draft, Waiting } from "./types";

const RETRY_MS = 5_000;

/** A coverage that several write at once: what others do is seen, what could not be sent waits and goes by itself. */
export function useCoverage(storyId: number, first: DeskCoverage) {
  const [coverage, setCoverage] = useState(first);
  const [queue, setQueue] = useState<Waiting[]>([]);
  const isSending = useRef(false);

  const keep = useCallback(
    (change: (before: Waiting[]) => Waiting[]) => {
      const next = change(readQueue(storyId));
      keepQueue(storyId, next);
      setQueue(next);
      return next;
    },
    [storyId],
  );

  const flush = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    for (let next = head(readQueue(storyId)); next; next = head(readQueue(storyId))) {
      const { key } = next;
      const { refusal: _, ...sent } = next;
      const answer = await askLive(storyId, "POST", "/entries", sent);
      if (answer.kind === "offline") break;
      if (answer.kind === "done") {
        setCoverage(answer.coverage);
        keep((before) => before.filter((one) => one.key !== key));
      } else
        keep((before) => before.map((one) => (one.key === key ? { ...one, refusal: answer.message } : one)));
    }
    isSending.current = false;
  }, [storyId, keep]);

  useEffect(() => {
    setQueue(readQueue(storyId));
    void flush();
    const timer = setInterval(flush, RETRY_MS);
    window.addEventListener("online", flush);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", flush);
    };
  }, [storyId, flush]);

  const { isOpen } = coverage;
  useEffect(() => {
    if (isOpen === null) return;
    const stream = new EventSource(`/api/live/${storyId}`);
    stream.onmessage = async () => {
      const now = await readLive(storyId);
      if (now) setCoverage((before) => (now.version > before.version ? now : before));
    };
    return () => stream.close();
  }, [storyId, isOpen]);

  const act = async (...asked: Parameters<typeof askLive> extends [number, ...infer Rest] ? Rest : never) => {
    const answer: LiveAnswer = await askLive(storyId, ...asked);
    if (answer.kind === "done") setCoverage(answer.coverage);
    return answer;
  };

  return {
    coverage,
    queue,
    act,
    send: (draft: Draft) => {
      keep((before) => [...before, { ...draft, key: crypto.randomUUID() }]);
      void flush();
    },
    retry: (key: string) => {
      keep((before) =>
        before.map(({ refusal, ...one }) =>
          one.key === key ? one : { ...one, ...(refusal && { refusal }) },
        ),
      );
      void flush();
    },
    drop: (key: string) => keep((before) => before.filter((one) => one.key !== key)),
  };
}

/** A refused one waits for somebody to look and does not stop those behind it. */
const head = (queue: Waiting[]) => queue.find(({ refusal }) => refusal === undefined);
