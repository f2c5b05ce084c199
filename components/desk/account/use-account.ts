import { useRouter } from "next/navigation";
import { useState } from "react";
import { type AccountAnswer, askAccount } from "./ask-account";

/** Asks, says why not, and draws the page anew when it was done. */
export function useAccount() {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const ask = async (...asked: Parameters<typeof askAccount>): Promise<AccountAnswer> => {
    setBusy(true);
    setRefusal(null);
    const answer = await askAccount(...asked);
    setBusy(false);
    if (answer.ok) router.refresh();
    else setRefusal(answer.message);
    return answer;
  };
  return { ask, isBusy, refusal, setRefusal };
}
