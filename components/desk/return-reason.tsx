import { CornerDownLeft } from "lucide-react";
import { editorMessages as say } from "@/components/editor/messages";
import type { Calendar } from "@/db/types";
import { When } from "./when";

export type ReturnReasonProps = {
  entry: { reason: string; actor: string | null; at: Date };
  now: Date;
  calendar: Calendar;
};

/** Why the story came back, over the text it is about. */
export function ReturnReason({ entry, now, calendar }: ReturnReasonProps) {
  return (
    <section aria-label={say.returned} className="rounded-md border-2 border-accent bg-raised px-4 py-3">
      <h2 className="flex items-center gap-2 font-bold text-accent">
        <CornerDownLeft size={17} aria-hidden="true" className="rtl:-scale-x-100" />
        {say.returned}
      </h2>
      <p className="mt-1 whitespace-pre-wrap text-[1.0625rem]">{entry.reason}</p>
      <p className="mt-1 text-[0.8125rem] text-soft">
        {entry.actor} · <When date={entry.at} now={now} calendar={calendar} />
      </p>
    </section>
  );
}
