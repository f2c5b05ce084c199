import { Circle, CircleDashed, CircleDot, type LucideIcon } from "lucide-react";
import { pageMessages as say } from "./messages";
import type { PageStatus } from "./types";

const looks = {
  hidden: { icon: CircleDashed, tone: "text-soft", fill: "none" },
  published: { icon: Circle, tone: "text-green", fill: "currentColor" },
  pending: { icon: CircleDot, tone: "text-blue", fill: "none" },
} satisfies Record<PageStatus, { icon: LucideIcon; tone: string; fill: string }>;

/** What readers have of a page, with the marks that stories have. */
export function PageMark({ status }: { status: PageStatus }) {
  const { icon: Icon, tone, fill } = looks[status];
  return (
    <span className="inline-flex items-center gap-1 rounded-full border border-hair bg-paper px-1.5 text-[0.8125rem] leading-6">
      <Icon size={13} strokeWidth={2.25} fill={fill} aria-hidden="true" className={tone} />
      {say.statuses[status]}
    </span>
  );
}
