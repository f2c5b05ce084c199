import {
  CircleAlert,
  CloudCheck,
  CloudOff,
  CloudUpload,
  GitCompareArrows,
  KeyRound,
  type LucideIcon,
  PenLine,
} from "lucide-react";
import type { DraftPhase } from "./draft-keeper";
import { saveStateMessages } from "./messages";

const looks: Record<DraftPhase["name"], { icon: LucideIcon; tone: string }> = {
  saved: { icon: CloudCheck, tone: "text-green" },
  unsaved: { icon: PenLine, tone: "text-soft" },
  saving: { icon: CloudUpload, tone: "text-soft" },
  offline: { icon: CloudOff, tone: "text-amber" },
  "signed-out": { icon: KeyRound, tone: "text-amber" },
  conflict: { icon: GitCompareArrows, tone: "text-accent" },
  refused: { icon: CircleAlert, tone: "text-accent" },
  closed: { icon: CircleAlert, tone: "text-accent" },
};

/** Where the text is now; spoken when it changes for better or worse, not at every save. */
export function SaveState({ phase, isKept }: { phase: DraftPhase; isKept: boolean }) {
  const { icon: Icon, tone } = looks[phase.name];
  const words =
    phase.name === "offline" && !isKept ? saveStateMessages.offlineUnkept : saveStateMessages[phase.name];
  return (
    <p
      role="status"
      aria-live={phase.name === "saving" || phase.name === "unsaved" ? "off" : "polite"}
      className="flex items-center gap-1.5 text-[0.8125rem]"
    >
      <span className={tone} aria-hidden="true">
        <Icon size={15} />
      </span>
      {words}
    </p>
  );
}
