import { DeliveryList, type DeliveryListProps } from "@/components/desk/mail/delivery-list";
import { outletMessages as say } from "./messages";
import { Subscribers, type SubscribersProps } from "./subscribers";

type OutletsScreenProps = SubscribersProps & {
  list: DeliveryListProps;
  /** What the house tells by itself, as it is switched on. */
  own: { hasBot: boolean; hub: string; hasIndexNow: boolean };
};

/** Who outside is told of what is published, and what became of each message. */
export function OutletsScreen({ list, own, ...subscribers }: OutletsScreenProps) {
  return (
    <div className="mx-auto max-w-6xl px-3 py-4 sm:px-6 lg:py-6">
      <h1 className="text-2xl font-bold">{say.title}</h1>
      <p className="mt-1 mb-4 text-soft">{say.lead}</p>
      <div className="grid gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] lg:items-start">
        <div className="grid gap-4 lg:order-last">
          <Subscribers {...subscribers} />
          <Own {...own} />
        </div>
        <section aria-label={say.log}>
          <h2 className="mb-2 font-bold">{say.log}</h2>
          <DeliveryList {...list} />
        </section>
      </div>
    </div>
  );
}

function Own({ hasBot, hub, hasIndexNow }: OutletsScreenProps["own"]) {
  const rows = [
    { name: say.telegram, state: hasBot ? say.on : say.noBot },
    { name: say.websub, state: hub || say.noHub },
    { name: say.indexNow, state: hasIndexNow ? say.on : say.noKey },
  ];
  return (
    <section aria-label={say.own} className="rounded-lg border border-hair bg-raised">
      <h2 className="border-hair border-b px-3 py-2 font-bold sm:px-4">{say.own}</h2>
      <dl className="grid gap-2 px-3 py-3 sm:px-4">
        {rows.map(({ name, state }) => (
          <div key={name}>
            <dt className="font-bold">{name}</dt>
            <dd className="break-words text-soft">
              <bdi>{state}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
