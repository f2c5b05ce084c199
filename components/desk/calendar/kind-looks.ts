import { Ban, CircleCheck, Clock, FileClock, type LucideIcon, NotebookPen } from "lucide-react";
import type { CalendarKind } from "./types";

/** How each kind of time looks; its name always stands beside the colour. */
export const kindLooks = {
  planned: { icon: NotebookPen, tone: "text-soft", edge: "border-s-edge" },
  due: { icon: FileClock, tone: "text-amber", edge: "border-s-amber" },
  scheduled: { icon: Clock, tone: "text-violet", edge: "border-s-violet" },
  embargo: { icon: Ban, tone: "text-accent", edge: "border-s-accent" },
  published: { icon: CircleCheck, tone: "text-green", edge: "border-s-green" },
} as const satisfies Record<CalendarKind, { icon: LucideIcon; tone: string; edge: string }>;
