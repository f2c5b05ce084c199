import type { DeliveryChannel, PublicationEventKind } from "@/db/types";
import { channelNames, kindNames, mailMessages as say } from "./messages";
import { SubscriberForm } from "./subscriber-form";

export type Subscriber = {
  id: number;
  channel: DeliveryChannel;
  name: string;
  address: string;
  kinds: PublicationEventKind[];
};

type SubscribersProps = { subscribers: Subscriber[]; unsubscribe: (form: FormData) => Promise<void> };

/** Who outside is told of what, and the form for one more. */
export function Subscribers({ subscribers, unsubscribe }: SubscribersProps) {
  return (
    <section aria-label={say.subscribers} className="rounded-lg border border-hair bg-raised">
      <h2 className="border-hair border-b px-3 py-2 font-bold sm:px-4">{say.subscribers}</h2>
      {subscribers.length === 0 ? <p className="px-3 py-3 text-soft sm:px-4">{say.noSubscribers}</p> : null}
      <ul className="divide-y divide-hair">
        {subscribers.map(({ id, name, channel, address, kinds }) => (
          <li key={id} className="flex flex-wrap items-center gap-2 px-3 py-2.5 sm:px-4">
            <div className="min-w-0 flex-1">
              <p className="font-bold">{name}</p>
              <p className="break-all text-soft">
                {channelNames[channel]} · <bdi>{address}</bdi>
              </p>
              <p className="text-soft">{kinds.map((kind) => kindNames[kind]).join("، ")}</p>
            </div>
            <form action={unsubscribe}>
              <input type="hidden" name="subscriber" value={id} />
              <button type="submit" className="button quiet" aria-label={`${say.unsubscribe}: ${name}`}>
                {say.unsubscribe}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <SubscriberForm />
    </section>
  );
}
