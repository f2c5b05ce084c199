import { useRouter } from "next/navigation";
import { useState } from "react";
import { askNewsroom, type Refused } from "../plan/ask-newsroom";

/** Sends something about an account and asks the page anew; what was refused stays to be read. */
export function useAsk(onDone: () => void = () => {}) {
  const router = useRouter();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const ask = async (path: string, method: string, sent?: unknown): Promise<boolean> => {
    setBusy(true);
    const answer = await askNewsroom(path, method, sent);
    setBusy(false);
    setRefused(answer.isDone ? null : answer);
    if (!answer.isDone) return false;
    onDone();
    router.refresh();
    return true;
  };
  return { refused, isBusy, ask };
}
