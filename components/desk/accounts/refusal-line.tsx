import type { Refused } from "../plan/ask-newsroom";

/** Why something was not done; what is wrong with a field stands under the field. */
export const RefusalLine = ({ refused }: { refused: Refused | null }) =>
  refused ? (
    <p role="alert" className="font-bold text-accent">
      {refused.message}
    </p>
  ) : null;
