"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import { editMany } from "../ask-library";
import { traySays as say } from "./messages";
import { sendPicture } from "./send-picture";
import { type Row, UploadQueue, type Words } from "./upload-queue";

async function sayShared(ids: number[], words: Words): Promise<string> {
  const written = Object.entries(words).filter(([, word]) => word.trim() !== "");
  const outcomes = await editMany(ids, Object.fromEntries(written));
  const refused = outcomes.find((outcome) => !outcome.done);
  return refused && !refused.done ? `${say.sharedFailed} ${refused.message}` : "";
}

const none: readonly Row[] = [];

/** The files on their way, for a screen; when all have come the library is read again. */
export function useUploads() {
  const router = useRouter();
  const [queue] = useState(() => new UploadQueue(sendPicture, sayShared));
  const rows = useSyncExternalStore(
    queue.subscribe,
    () => queue.rows,
    () => none,
  );
  const arrived = rows.filter(({ state }) => state.name === "done").length;
  const isBusy = rows.length > 0 && !queue.isIdle;
  useEffect(() => {
    window.addEventListener("online", queue.goOn);
    return () => window.removeEventListener("online", queue.goOn);
  }, [queue]);
  useEffect(() => {
    if (arrived > 0 && !isBusy) router.refresh();
  }, [arrived, isBusy, router]);
  useEffect(() => {
    if (!isBusy) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [isBusy]);
  return { queue, rows, arrived, isBusy };
}
