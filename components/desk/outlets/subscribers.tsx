import type { PublicationEventKind, SubscriberChannel } from "@/db/types";
import { channelNames, kindNames, outletMessages as say } from "./messages";
import { SubscriberForm } from "./subscriber-form";

export type Subscriber = {
  id: number;
  channel: SubscriberChannel;
  name: string;
  address: string;
  kinds: PublicationEventKind[];
  sectionIds: number[];
  pausedAt: Date | null;
};

type Act = (form: FormData) => Promise<void>;
type Acts = { unsubscribe: Act; pause: Act; resume: Act; test: Act };
type SectionName = { id: number; name: string };

export type SubscribersProps = { subscribers: Subscriber[]; sections: SectionName[]; acts: Acts };

/** Who outside is told of what, and the form for one more. */
export function Subscribers({ subscribers, sections, acts }: SubscribersProps) {
  return (
    <section aria-label={say.subscribers} className="rounded-lg border border-hair bg-raised">
      <h2 className="border-hair border-b px-3 py-2 font-bold sm:px-4">{say.subscribers}</h2>
      {subscribers.length === 0 ? <p className="px-3 py-3 text-soft sm:px-4">{say.noSubscribers}</p> : null}
      <ul className="divide-y divide-hair">
        {subscribers.map((subscriber) => (
          <SubscriberLine key={subscriber.id} subscriber={subscriber} sections={sections} acts={acts} />
        ))}
      </ul>
      <SubscriberForm sections={sections} />
    </section>
  );
}

type LineProps = { subscriber: Subscriber; sections: SectionName[]; acts: Acts };

function SubscriberLine({ subscriber, sections, acts }: LineProps) {
  const { id, name, channel, address, kinds, sectionIds, pausedAt } = subscriber;
  const told = channel === "telegram" ? [] : kinds.map((kind) => kindNames[kind]);
  const from = sections.filter((section) => sectionIds.includes(section.id)).map((section) => section.name);
  return (
    <li className="grid gap-1 px-3 py-2.5 sm:px-4">
      <p className="font-bold">{name}</p>
      <p className="break-all text-soft">
        {channelNames[channel]} · <bdi>{address}</bdi>
      </p>
      {told.length > 0 ? <p className="text-soft">{told.join("، ")}</p> : null}
      {from.length > 0 ? <p className="text-soft">{`${say.sections}: ${from.join("، ")}`}</p> : null}
      {pausedAt ? <p className="text-accent">{say.paused}</p> : null}
      <div className="flex flex-wrap gap-1.5">
        <Act id={id} name={name} say={say.test} act={acts.test} />
        {pausedAt ? (
          <Act id={id} name={name} say={say.resume} act={acts.resume} />
        ) : (
          <Act id={id} name={name} say={say.pause} act={acts.pause} />
        )}
        <Act id={id} name={name} say={say.unsubscribe} act={acts.unsubscribe} />
      </div>
    </li>
  );
}

function Act({ id, name, say: word, act }: { id: number; name: string; say: string; act: Act }) {
  return (
    <form action={act}>
      <input type="hidden" name="subscriber" value={id} />
      <button type="submit" className="button quiet" aria-label={`${word}: ${name}`}>
        {word}
      </button>
    </form>
  );
}
