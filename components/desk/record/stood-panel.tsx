import type { Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { publicationKinds, recordMessages as say } from "./messages";
import type { Stood } from "./types";

export type StoodPanelProps = { storyId: number; stood: Stood | null; wall: string; calendar: Calendar };

/** What readers had in the minute asked for: the page itself, and the entry that proves it. */
export function StoodPanel({ storyId, stood, wall, calendar }: StoodPanelProps) {
  if (!stood)
    return (
      <p className="rounded-lg border border-dashed border-edge px-4 py-10 text-center text-soft">
        {say.never}
      </p>
    );
  const facts: [string, string][] = [
    [say.since, formatDate(stood.since, calendar, "date-time")],
    [stood.hasText ? say.by : say.tookAway, stood.by ?? say.clock],
    [say.version, String(stood.textVersion)],
    [say.entry, String(stood.id)],
  ];
  return (
    <section aria-labelledby="stood" className="rounded-lg border border-hair bg-raised">
      <header className="border-b border-hair px-3 py-3 sm:px-4">
        <h2 id="stood" className="text-lg font-bold">
          {stood.hasText ? say.stood : say.nothing}
          <span className="ms-2 text-[0.875rem] font-normal text-soft">{publicationKinds[stood.kind]}</span>
        </h2>
        <dl className="mt-2 grid grid-cols-2 gap-x-6 gap-y-1 sm:grid-cols-4">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt className="text-[0.8125rem] text-soft">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={`mt-2 ${stood.isSealed ? "text-green" : "text-accent font-bold"}`}>
          {stood.isSealed ? say.sealed : say.broken}
        </p>
        <p className="text-[0.8125rem] text-soft">
          {say.seal}{" "}
          <bdi dir="ltr" className="break-all">
            {stood.hash}
          </bdi>
        </p>
      </header>
      {stood.hasText ? (
        <iframe
          src={`/desk/stories/${storyId}/proof?stood=${encodeURIComponent(wall)}`}
          title={say.page}
          className="block h-[75dvh] w-full rounded-b-lg bg-paper"
        />
      ) : null}
    </section>
  );
}
