import {
  Ban,
  Check,
  Circle,
  CircleDashed,
  CircleDot,
  Clock,
  Eye,
  type LucideIcon,
  PencilLine,
  Undo2,
} from "lucide-react";
import type { Publication, Stage } from "@/db/types";
import { publicationNames, stageNames } from "@/newsroom/workflow/messages";
import { deskMessages } from "./messages";

type Look = { icon: LucideIcon; tone: string; filled?: true };

const stageLooks = {
  draft: { icon: PencilLine, tone: "text-soft" },
  in_review: { icon: Eye, tone: "text-amber" },
  returned: { icon: Undo2, tone: "text-accent" },
  approved: { icon: Check, tone: "text-green" },
} satisfies Record<Stage, Look>;

const publicationLooks = {
  none: { icon: CircleDashed, tone: "text-soft" },
  scheduled: { icon: Clock, tone: "text-violet" },
  published: { icon: Circle, tone: "text-green", filled: true },
  pending: { icon: CircleDot, tone: "text-blue" },
  withdrawn: { icon: Ban, tone: "text-accent" },
} satisfies Record<Publication | "pending", Look>;

export type StatusPairProps = { stage: Stage; status: Publication | "pending" };

/** The two axes of a story, always side by side: how far the text is, and what readers see. */
export function StatusPair({ stage, status }: StatusPairProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      <Chip axis={deskMessages.stage} name={stageNames[stage]} look={stageLooks[stage]} shape="rounded-sm" />
      <Chip
        axis={deskMessages.publication}
        name={publicationNames[status]}
        look={publicationLooks[status]}
        shape="rounded-full"
      />
    </span>
  );
}

function Chip({ axis, name, look, shape }: { axis: string; name: string; look: Look; shape: string }) {
  const { icon: Icon, tone, filled } = look;
  return (
    <span
      className={`inline-flex items-center gap-1 border border-hair bg-paper px-1.5 text-[0.8125rem] leading-6 ${shape}`}
    >
      <span className={tone} aria-hidden="true">
        <Icon size={13} strokeWidth={2.25} fill={filled ? "currentColor" : "none"} />
      </span>
      <span className="sr-only">{axis}: </span>
      {name}
    </span>
  );
}
