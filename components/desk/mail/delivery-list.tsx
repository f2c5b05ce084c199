import Link from "next/link";
import type { Calendar, DeliveryStatus } from "@/db/types";
import { type Delivery, DeliveryLine } from "./delivery-line";
import { mailMessages as say, statusNames } from "./messages";

export type DeliveryListProps = {
  /** The page the list stands on. */
  place: string;
  deliveries: Delivery[];
  status: DeliveryStatus | undefined;
  /** Null at the end of the list. */
  older: number | null;
  now: Date;
  calendar: Calendar;
  retry: (form: FormData) => Promise<void>;
};

const addressOf = (place: string, status: DeliveryStatus | undefined, before?: number) => {
  const query = new URLSearchParams({
    ...(status ? { status } : {}),
    ...(before === undefined ? {} : { before: String(before) }),
  });
  return `${place}${query.size > 0 ? `?${query}` : ""}`;
};

/** Messages with what became of each, newest first, by their state. */
export function DeliveryList({ place, deliveries, status, older, now, calendar, retry }: DeliveryListProps) {
  return (
    <div>
      <Views place={place} status={status} />
      {deliveries.length === 0 ? (
        <p className="rounded-lg border border-edge border-dashed px-4 py-10 text-center text-soft">
          {status ? say.emptyFiltered : say.empty}
        </p>
      ) : (
        <ul className="divide-y divide-hair rounded-lg border border-hair bg-raised">
          {deliveries.map((delivery) => (
            <DeliveryLine key={delivery.id} delivery={delivery} now={now} calendar={calendar} retry={retry} />
          ))}
        </ul>
      )}
      {older === null ? null : (
        <Link className="button mt-4" prefetch={false} href={addressOf(place, status, older)}>
          {say.older}
        </Link>
      )}
    </div>
  );
}

function Views({ place, status }: Pick<DeliveryListProps, "place" | "status">) {
  const views: [DeliveryStatus | undefined, string][] = [
    [undefined, say.all],
    ...(Object.entries(statusNames) as [DeliveryStatus, string][]),
  ];
  return (
    <nav aria-label={say.views} className="mb-3 flex flex-wrap gap-x-4 gap-y-1">
      {views.map(([value, name]) => (
        <Link
          key={name}
          href={addressOf(place, value)}
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
