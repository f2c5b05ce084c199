import Link from "next/link";
import type { ReactNode } from "react";
import { homeMessages as say } from "./messages";

export type PanelProps = {
  title: string;
  count: number;
  children: ReactNode;
  empty?: string;
  all?: string;
  urgent?: boolean;
  hidesCount?: boolean;
};

/** A titled list of the newsroom; an empty one without a sentence of its own is not shown. */
export function Panel(props: PanelProps) {
  const { title, count, children, empty, all, urgent = false, hidesCount = false } = props;
  if (count === 0 && !empty) return null;
  const edge = urgent ? "border-accent" : "border-hair";
  return (
    <section aria-label={title} className={`rounded-lg border bg-raised ${edge}`}>
      <header className={`flex items-baseline gap-2 border-b px-3 py-2 sm:px-4 ${edge}`}>
        <h2 className={`font-bold ${urgent ? "text-accent" : ""}`}>{title}</h2>
        {count > 0 && !hidesCount ? <span className="text-soft tabular-nums">{count}</span> : null}
        {all && count > 0 ? (
          <Link href={all} prefetch={false} className="ms-auto text-[0.8125rem] underline underline-offset-4">
            {say.all}
            <span className="sr-only"> {title}</span>
          </Link>
        ) : null}
      </header>
      {count === 0 ? (
        <p className="px-3 py-3 text-soft sm:px-4">{empty}</p>
      ) : (
        <ul className="divide-y divide-hair">{children}</ul>
      )}
    </section>
  );
}
