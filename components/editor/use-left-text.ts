import { useEffect, useRef, useState } from "react";
import { sendText } from "./ask-desk";
import type { Device } from "./device";
import { writerKey } from "./presence/use-presence";
import type { JournalEntry } from "./types";

export type LeftTextOptions = {
  storyId: number;
  mayEdit: boolean;
  open: () => Promise<Device>;
  hasUnsaved: () => boolean;
  /** Puts it on the screen, to be saved over the version it was written on. */
  bringBack: (entry: JournalEntry) => void;
};

/** Looks once for a text that was left on this device and never reached the server. */
export function useLeftText({ storyId, mayEdit, open, hasUnsaved, bringBack }: LeftTextOptions) {
  const [found, setFound] = useState<{ entry: JournalEntry; isShown: boolean } | null>(null);
  const looked = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was left on the device is looked for once
  useEffect(() => {
    if (looked.current) return;
    looked.current = true;
    void open().then((device) => {
      const entry = device.found;
      if (!entry) return;
      const isShown = mayEdit && !hasUnsaved();
      setFound({ entry, isShown });
      if (!isShown) return mayEdit ? void sendToRevisions(storyId, entry, device) : undefined;
      device.adoptFound();
      bringBack(entry);
    });
  }, []);

  return { found, forgetFound: () => setFound(null) };
}

/** A text found after the first words were typed cannot be put on the screen. */
async function sendToRevisions(storyId: number, entry: JournalEntry, device: Device): Promise<void> {
  const { version, textVersion, text } = entry;
  const answer = await sendText(storyId, { version, textVersion, writerKey: await writerKey(), text });
  if (answer.kind === "saved" || answer.kind === "conflict") await device.dropFound();
}
