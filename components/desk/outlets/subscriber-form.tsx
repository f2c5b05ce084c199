"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { SubscriberChannel } from "@/db/types";
import { channelNames, kindNames, outletMessages as say } from "./messages";

const field = "mt-1 w-full rounded-md border border-edge bg-paper px-2.5 py-1.5";
/** What a partner needs to know, whatever else. */
const usual = ["withdrawn", "undone"];

const channels: SubscriberChannel[] = ["hook", "telegram", "mail"];
const channelOf = (value: string) => channels.find((one) => one === value) ?? "hook";

type Said = { message: string; secret?: string };

/** Adds somebody outside; the key of a hook is shown once, here. */
export function SubscriberForm({ sections }: { sections: { id: number; name: string }[] }) {
  const router = useRouter();
  const [said, setSaid] = useState<Said | null>(null);
  const [channel, setChannel] = useState<SubscriberChannel>("hook");
  const [isBusy, setIsBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setIsBusy(true);
    const answer = await ask(new FormData(form));
    setIsBusy(false);
    setSaid(answer.said);
    if (!answer.isDone) return;
    form.reset();
    setChannel("hook");
    router.refresh();
  };
  return (
    <form onSubmit={send} className="grid gap-3 border-hair border-t px-3 py-3 sm:px-4">
      <h3 className="font-bold">{say.add}</h3>
      <label>
        {say.name}
        <input name="name" required maxLength={80} className={field} />
      </label>
      <label>
        {say.channel}
        <select
          name="channel"
          className={field}
          value={channel}
          onChange={(event) => setChannel(channelOf(event.target.value))}
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {channelNames[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.address}
        <input
          name="address"
          required
          dir="ltr"
          maxLength={500}
          placeholder={say.addressHints[channel]}
          className={field}
        />
      </label>
      {channel === "telegram" ? <p className="text-soft">{say.followsAll}</p> : <Kinds />}
      <Sections sections={sections} />
      <button type="submit" className="button primary justify-self-start" disabled={isBusy}>
        {say.add}
      </button>
      <p role="status">
        {said?.message}
        {said?.secret ? (
          <code className="mt-1 block break-all rounded-md bg-paper px-2.5 py-1.5" dir="ltr">
            {said.secret}
          </code>
        ) : null}
      </p>
    </form>
  );
}

function Kinds() {
  return (
    <fieldset>
      <legend>{say.kinds}</legend>
      <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {Object.entries(kindNames).map(([kind, name]) => (
          <label key={kind} className="flex items-center gap-1.5">
            <input type="checkbox" name="kinds" value={kind} defaultChecked={usual.includes(kind)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Sections({ sections }: { sections: { id: number; name: string }[] }) {
  return (
    <details>
      <summary className="cursor-pointer">{say.sections}</summary>
      <p className="mt-1 text-soft">{say.allSections}</p>
      <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {sections.map(({ id, name }) => (
          <label key={id} className="flex items-center gap-1.5">
            <input type="checkbox" name="sectionIds" value={id} />
            {name}
          </label>
        ))}
      </div>
    </details>
  );
}

async function ask(form: FormData): Promise<{ isDone: boolean; said: Said }> {
  const body = JSON.stringify({
    ...Object.fromEntries(form),
    kinds: form.getAll("kinds"),
    sectionIds: form.getAll("sectionIds").map(Number),
  });
  try {
    const answer = await fetch("/api/desk/subscribers", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    const { secret, message, problems } = await answer.json();
    const [problem] = problems ?? [];
    if (!answer.ok) return { isDone: false, said: { message: problem?.message ?? message ?? say.failed } };
    return { isDone: true, said: secret ? { message: say.secret, secret } : { message: say.done } };
  } catch {
    return { isDone: false, said: { message: say.failed } };
  }
}
