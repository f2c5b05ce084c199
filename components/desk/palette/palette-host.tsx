"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { shortcutOf } from "@/components/editor/keys/shortcut-of";
import { placesOf, type Reach } from "../places";
import { paletteMessages as say } from "./messages";
import { Palette } from "./palette";
import { useCommands } from "./use-commands";

export type PaletteHostProps = {
  reach: Reach;
  /** Absent for whoever may not. */
  createStory?: (() => Promise<void>) | undefined;
  signOut: () => Promise<void>;
};

/** Ctrl+K anywhere on the desk; what the screens offer comes first, then where one can go. */
export function PaletteHost({ reach, createStory, signOut }: PaletteHostProps) {
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  useCommands(() => [
    ...(createStory
      ? [
          {
            name: "new-story",
            label: say.newStory,
            keywords: say.newStoryWords,
            group: "go" as const,
            run: () => startTransition(createStory),
          },
        ]
      : []),
    ...placesOf(reach).map(({ href, name }) => ({
      name: href,
      label: name,
      group: "go" as const,
      run: () => router.push(href),
    })),
    {
      name: "site",
      label: say.site,
      keywords: say.siteWords,
      group: "go",
      run: () => window.open("/", "_blank", "noopener"),
    },
    {
      name: "sign-out",
      label: say.signOut,
      keywords: say.signOutWords,
      group: "go",
      run: () => startTransition(signOut),
    },
  ]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isBusy = event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]");
      if (shortcutOf(event) !== "Ctrl+K" || isBusy) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return isOpen ? <Palette onClose={() => flushSync(() => setOpen(false))} /> : null;
}
