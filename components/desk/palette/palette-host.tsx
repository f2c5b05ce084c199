"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { shortcutOf } from "@/components/editor/keys/shortcut-of";
import { fetchSoon, later } from "../later";
import { soonDialog } from "../missing-dialog";
import { placesOf, type Reach } from "../places";
import { paletteMessages as say } from "./messages";
import { useCommands } from "./use-commands";

const HelpDialog = later(
  () => import("@/components/editor/keys/help-dialog").then((file) => file.HelpDialog),
  soonDialog,
);
const Palette = later(() => import("./palette").then((file) => file.Palette), soonDialog);

export type PaletteHostProps = {
  reach: Reach;
  /** Absent for whoever may not. */
  createStory?: (() => Promise<void>) | undefined;
  signOut: () => Promise<void>;
};

/** Where «?» is a sign like others. */
const isWritten = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

/** Ctrl+K anywhere on the desk, and «?» for the keys; what the screens offer comes first, then where one can go. */
export function PaletteHost({ reach, createStory, signOut }: PaletteHostProps) {
  const [shown, setShown] = useState<"palette" | "help" | null>(null);
  const router = useRouter();
  const close = () => flushSync(() => setShown(null));
  useCommands(() => [
    {
      name: "help",
      label: say.help,
      keywords: say.helpWords,
      group: "tools",
      keys: "?",
      run: () => setShown("help"),
    },
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
  useEffect(() => void fetchSoon(), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isBusy = event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]");
      const keys = shortcutOf(event);
      const asked =
        keys === "Ctrl+K" ? "palette" : keys === "Shift+/" && !isWritten(event.target) ? "help" : null;
      if (!asked || isBusy) return;
      event.preventDefault();
      setShown(asked);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        aria-label={say.title}
        title={`${say.title} (Ctrl+K)`}
        aria-haspopup="dialog"
        onClick={() => setShown("palette")}
        className="grid size-9 shrink-0 place-items-center rounded-md text-soft hover:bg-raised hover:text-ink"
      >
        <Search size={18} aria-hidden="true" />
      </button>
      {shown === "help" ? <HelpDialog onClose={close} /> : null}
      {shown === "palette" ? <Palette onClose={close} /> : null}
    </>
  );
}
