"use client";

import { Dialog } from "./dialog";
import { laterMessages as say } from "./messages";

type Closable = { onClose: () => void };

/** Takes the keys until what was asked for is there: none of them ends up in a text. */
export const WaitingDialog = ({ onClose }: Closable) => (
  <Dialog open title={say.loading} closeName={say.close} onClose={onClose}>
    {null}
  </Dialog>
);

/** Without a network what was not loaded yet cannot be; the screen goes on. */
export const MissingDialog = ({ onClose }: Closable) => (
  <Dialog open title={say.title} closeName={say.close} onClose={onClose}>
    <p>{say.missing}</p>
  </Dialog>
);

export const soonDialog = { Loading: WaitingDialog, Missing: MissingDialog, isFetchedSoon: true } as const;
