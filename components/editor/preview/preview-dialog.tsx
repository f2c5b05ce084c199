"use client";

import { Image, type LucideIcon, Monitor, Moon, Smartphone } from "lucide-react";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/desk/dialog";
import { previewMessages as say } from "./messages";
import { ProofFrame } from "./proof-frame";
import { ShareCard, type ShareCardProps } from "./share-card";

const views = { phone: Smartphone, desktop: Monitor, share: Image } satisfies Record<string, LucideIcon>;
type View = keyof typeof views;
const viewNames: View[] = ["phone", "desktop", "share"];

/** Nobody waits longer for a save before she sees what the server has. */
const PATIENCE_MS = 6_000;

export type PreviewDialogProps = {
  storyId: number;
  card: ShareCardProps;
  /** Saves what is unsaved; whether the server has everything afterwards. */
  flush: () => Promise<boolean>;
  onClose: () => void;
};

/** The story as it will look on a phone, on a desktop and on the card of a network. */
export function PreviewDialog({ storyId, card, flush, onClose }: PreviewDialogProps) {
  const [view, setView] = useState<View>("phone");
  const [isDark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const { state, save } = useSaved(flush);
  return (
    <Dialog open title={say.title} closeName={say.close} onClose={onClose} size="full">
      <div className="mb-3 flex flex-wrap items-center gap-1">
        <fieldset aria-label={say.views} className="flex flex-wrap gap-1">
          {viewNames.map((name) => (
            <Choice key={name} icon={views[name]} isOn={view === name} onClick={() => setView(name)}>
              {say[name]}
            </Choice>
          ))}
        </fieldset>
        {view === "share" ? null : (
          <Choice icon={Moon} isOn={isDark} onClick={() => setDark(!isDark)}>
            {say.dark}
          </Choice>
        )}
      </div>
      {state === "behind" ? (
        <p role="status" className="notice mb-3 border-amber">
          {say.behind}
          <button type="button" className="button quiet" onClick={() => void save()}>
            {say.again}
          </button>
        </p>
      ) : null}
      {view === "share" ? (
        <div className="mx-auto max-w-md">
          <ShareCard {...card} />
        </div>
      ) : state === "saving" ? (
        <p role="status" className="h-[70dvh] py-8 text-center text-soft">
          {say.saving}
        </p>
      ) : (
        <ProofFrame key={state} storyId={storyId} view={view} isDark={isDark} />
      )}
    </Dialog>
  );
}

function useSaved(flush: () => Promise<boolean>) {
  const [state, setState] = useState<"saving" | "saved" | "behind">("saving");
  const save = async () => {
    setState("saving");
    const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false));
    setState((await Promise.race([flush(), late])) ? "saved" : "behind");
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: saved once, when it opens
  useEffect(() => void save(), []);
  return { state, save };
}

type ChoiceProps = { icon: LucideIcon; isOn: boolean; onClick: () => void; children: string };

function Choice({ icon: Icon, isOn, onClick, children }: ChoiceProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onClick}
      className="button quiet aria-pressed:bg-ink aria-pressed:text-paper"
    >
      <Icon size={16} aria-hidden="true" />
      {children}
    </button>
  );
}
