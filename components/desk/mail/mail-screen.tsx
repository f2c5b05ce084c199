import { DeliveryList, type DeliveryListProps } from "./delivery-list";
import { mailMessages as say } from "./messages";

type MailScreenProps = DeliveryListProps & { hasServer: boolean };

/** What leaves the house: every message with what became of it. */
export function MailScreen({ hasServer, ...list }: MailScreenProps) {
  return (
    <div className="mx-auto max-w-4xl px-3 py-4 sm:px-6 lg:py-6">
      <h1 className="text-2xl font-bold">{say.title}</h1>
      <p className="mt-1 mb-4 text-soft">{hasServer ? say.lead : say.noServer}</p>
      <DeliveryList {...list} />
    </div>
  );
}
