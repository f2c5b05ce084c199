import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { stylePageMessages as say } from "./messages";
import type { Act, Answer } from "./types";

/** Sends a form and asks the page anew; what was refused stays in its fields. */
export function useAct(act: Act, onDone: () => void = () => {}) {
  const router = useRouter();
  const [answer, setAnswer] = useState<Answer>(null);
  const [isBusy, start] = useTransition();
  const send = (form: FormData) =>
    start(async () => {
      const next = await act(null, form).catch(() => ({ message: say.failed, problems: [] }));
      setAnswer(next);
      if (next) return;
      onDone();
      router.refresh();
    });
  return { answer, isBusy, send };
}
