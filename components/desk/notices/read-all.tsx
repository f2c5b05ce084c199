"use client";

import { CheckCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { markNotices } from "./ask-notices";
import { noticeMessages as say } from "./messages";

/** Everything up to the newest on the page: what comes meanwhile stays new. */
export function ReadAll({ upTo }: { upTo: number }) {
  const router = useRouter();
  const [isBusy, start] = useTransition();
  const read = () =>
    start(async () => {
      await markNotices({ upTo });
      router.refresh();
    });
  return (
    <button type="button" className="button" disabled={isBusy} onClick={read}>
      <CheckCheck size={17} aria-hidden="true" />
      {say.readAll}
    </button>
  );
}
