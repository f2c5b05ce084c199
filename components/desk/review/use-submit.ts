import { type FormEvent, useState } from "react";

/** One answer at a time; what was refused stays in the field. */
export function useSubmit(onDone: () => void, act: () => Promise<string | null>) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const refused = await act();
    setBusy(false);
    setRefusal(refused);
    if (refused === null) onDone();
  };
  return { refusal, isBusy, submit: (event?: FormEvent) => void submit(event) };
}
