"use client";

import { Dialog } from "@/components/desk/dialog";
import { previewMessages as say } from "./messages";

/** Without a network what was not loaded yet cannot be; the screen goes on. */
export function MissingDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open title={say.preview} closeName={say.close} onClose={onClose}>
      <p>{say.missing}</p>
    </Dialog>
  );
}
