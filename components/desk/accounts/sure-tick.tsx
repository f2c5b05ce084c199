import type { Refused } from "../plan/ask-newsroom";
import { accountMessages as say } from "./messages";

/** Shown when something was refused until it is asked for a second time. */
export const SureTick = ({ refused }: { refused: Refused | null }) =>
  refused?.asks === "isSure" ? (
    <label className="flex min-h-9 items-center gap-2 font-bold">
      <input type="checkbox" name="isSure" required className="size-4 accent-accent" />
      {say.sure}
    </label>
  ) : null;
