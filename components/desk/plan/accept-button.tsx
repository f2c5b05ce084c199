"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { askNewsroom, type Refused } from "./ask-newsroom";
import { planMessages as say } from "./messages";
import { Refusal } from "./refusal";

/** The writer takes the assignment, and begins. */
export function AcceptButton({ storyId }: { storyId: number }) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const accept = async () => {
    setBusy(true);
    const answer = await askNewsroom(`/api/desk/assignments/${storyId}`, "PATCH", { accepted: true });
    setBusy(false);
    if (!answer.isDone) return setRefused(answer);
    router.push(`/desk/stories/${storyId}`);
    router.refresh();
  };
  return (
    <div className="mt-1 grid justify-items-start gap-1">
      <button type="button" className="button" disabled={isBusy} onClick={() => void accept()}>
        {say.accept}
      </button>
      {refused ? <Refusal refused={refused} /> : null}
    </div>
  );
}
