import Link from "next/link";
import type { Calendar, DeliveryStatus } from "@/db/types";
import { type Delivery, DeliveryLine } from "./delivery-line";
import { mailMessages as say, statusNames } from "./messages";
import { type Subscriber, Subscribers } from "./subscribers";

type Act = (form: FormData) => Promise<void>;

export type MailScreenProps = {
  deliveries: Delivery[];
  subscribers: Subscriber[];
  status: DeliveryStatus | undefined;
  /** Null at the end of the list. */
  older: number | null;
  hasServer: boolean;
  now: Date;
  calendar: Calendar;
  retry: Act;
  unsubscribe: Act;
};

const addressOf = (status: DeliveryStatus | undefined, before?: number) => {
  const query = new URLSearchParams({
    ...(status ? { status } : {}),
    ...(before === undefined ? {} : { before: String(before) }),
  });
  return `/desk/admin/mail${query.size > 0 ? `?${query}` : ""}`;
};

/** What leaves the house: every message with what became of it, and who is told. */
export function MailScreen(props: MailScreenProps) {
  const { deliveries, subscribers, status, older, hasServer, now, calendar, retry, unsubscribe } = props;
  return (
    <div className="mx-auto max-w-6xl px-3 py-4 sm:px-6 lg:py-6">
      <h1 className="text-2xl font-bold">{say.title}</h1>
      <p className="mt-1 mb-4 text-soft">{hasServer ? say.lead : say.noServer}</p>
      <div className="grid gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] lg:items-start">
        <div>
          <Views status={status} />
          {deliveries.length === 0 ? (
            <p className="rounded-lg border border-edge border-dashed px-4 py-10 text-center text-soft">
              {status ? say.emptyFiltered : say.empty}
            </p>
          ) : (
            <ul className="divide-y divide-hair rounded-lg border border-hair bg-raised">
              {deliveries.map((delivery) => (
                <DeliveryLine
                  key={delivery.id}
                  delivery={delivery}
                  now={now}
                  calendar={calendar}
                  retry={retry}
                />
              ))}
            </ul>
          )}
          {older === null ? null : (
            <Link className="button mt-4" prefetch={false} href={addressOf(status, older)}>
              {say.older}
            </Link>
          )}
        </div>
        <Subscribers subscribers={subscribers} unsubscribe={unsubscribe} />
      </div>
    </div>
  );
}

function Views({ status }: { status: DeliveryStatus | undefined }) {
  const views: [DeliveryStatus | undefined, string][] = [
    [undefined, say.all],
    ...(Object.entries(statusNames) as [DeliveryStatus, string][]),
  ];
  return (
    <nav aria-label={say.views} className="mb-3 flex flex-wrap gap-x-4 gap-y-1">
      {views.map(([value, name]) => (
        <Link
          key={name}
          href={addressOf(value)}
          prefetch={false}
          aria-current={value === status ? "page" : undefined}
          className="text-soft underline-offset-4 hover:text-ink aria-[current=page]:font-bold aria-[current=page]:text-ink"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
