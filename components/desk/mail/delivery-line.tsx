import { When } from "@/components/desk/when";
import type { Calendar, DeliveryChannel, DeliveryStatus } from "@/db/types";
import { channelNames, mailMessages as say, statusNames } from "./messages";

export type Delivery = {
  id: number;
  channel: DeliveryChannel;
  address: string;
  subject: string;
  text: string;
  hasWords: boolean;
  status: DeliveryStatus;
  attempts: number;
  dueAt: Date;
  lastError: string;
  madeAt: Date;
};

type Act = (form: FormData) => Promise<void>;
type DeliveryLineProps = { delivery: Delivery; now: Date; calendar: Calendar; retry: Act };

/** One message: to whom, what became of it, and its words when opened. */
export function DeliveryLine({ delivery, now, calendar, retry }: DeliveryLineProps) {
  const { id, channel, address, subject, text, hasWords, status, attempts, dueAt, lastError, madeAt } =
    delivery;
  const clock = { now, calendar };
  return (
    <li className="px-3 py-2.5 sm:px-4">
      <details>
        <summary className="cursor-pointer">
          <bdi className="font-bold">{subject}</bdi>
          <span className="text-soft">
            {" · "}
            {channelNames[channel]} · <bdi>{address}</bdi> · <When date={madeAt} {...clock} />
          </span>
        </summary>
        <pre className="mt-2 whitespace-pre-wrap rounded-md bg-paper px-3 py-2 font-[inherit]" dir="auto">
          {text}
        </pre>
      </details>
      <p className={status === "failed" ? "text-accent" : "text-soft"}>
        {statusNames[status]}
        {attempts > 1 ? ` · ${say.attempts}: ${attempts}` : ""}
        {lastError === "" ? null : (
          <>
            {" · "}
            <bdi>{lastError}</bdi>
          </>
        )}
        {status === "waiting" && attempts > 0 ? (
          <>
            {" · "}
            {say.nextTry} <When date={dueAt} {...clock} />
          </>
        ) : null}
      </p>
      {status === "failed" || status === "kept" ? (
        <form action={retry} className="mt-1.5">
          <input type="hidden" name="delivery" value={id} />
          <button type="submit" className="button">
            {hasWords ? say.retry : say.noted}
          </button>
        </form>
      ) : null}
    </li>
  );
}
