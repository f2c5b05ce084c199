"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { askNewsroom, type Refused } from "./ask-newsroom";
import { planMessages as say } from "./messages";
import { Refusal } from "./refusal";

export type ReassignFormProps = { storyId: number; writers: { id: number; name: string }[] };

/** Gives the story to somebody else. */
export function ReassignForm({ storyId, writers }: ReassignFormProps) {
  const router = useRouter();
  const [refused, setRefused] = useState<Refused | null>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const assigneeId = Number(new FormData(event.currentTarget).get("writer"));
    const answer = await askNewsroom(`/api/desk/assignments/${storyId}`, "PATCH", { assigneeId });
    setRefused(answer.isDone ? null : answer);
    router.refresh();
  };
  return (
    <form onSubmit={send} className="mt-1 flex flex-wrap items-center gap-2">
      <select name="writer" required defaultValue="" aria-label={say.reassign} className="box w-auto">
        <option value="" disabled>
          {say.reassign}
        </option>
        {writers.map((writer) => (
          <option key={writer.id} value={writer.id}>
            {writer.name}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {say.reassignSend}
      </button>
      {refused ? <Refusal refused={refused} /> : null}
    </form>
  );
}
