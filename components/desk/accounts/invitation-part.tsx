"use client";

import type { Calendar } from "@/db/types";
import { WhenDue } from "../when";
import { accountMessages as say } from "./messages";
import { RefusalLine } from "./refusal-line";
import type { Account } from "./types";
import { useAsk } from "./use-ask";

type Props = { account: Account; now: Date; calendar: Calendar; onClose: () => void };

/** An invitation that nobody accepted yet: it is sent again, or taken back. */
export function InvitationPart({ account, now, calendar, onClose }: Props) {
  const { refused, isBusy, ask } = useAsk(onClose);
  const path = `/api/desk/accounts/${account.id}/invitation`;
  const { invitedUntil } = account;
  return (
    <div className="grid gap-2">
      <p>
        {invitedUntil && invitedUntil > now ? (
          <>
            {say.invitedUntil} <WhenDue date={invitedUntil} now={now} calendar={calendar} />
          </>
        ) : (
          say.inviteOver
        )}
      </p>
      <RefusalLine refused={refused} />
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" disabled={isBusy} onClick={() => void ask(path, "POST")}>
          {say.resend}
        </button>
        <button
          type="button"
          className="button text-accent"
          disabled={isBusy}
          onClick={() => void ask(path, "DELETE")}
        >
          {say.revoke}
        </button>
      </div>
    </div>
  );
}
