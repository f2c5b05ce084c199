import type { Recording } from "@/db/types";
import { readerMessages as say } from "./reader-messages";

/** «3:25، 4.2 ميغابايت»: what whoever pays for every byte wants to know first. */
export function weightOf({ seconds, bytes }: Pick<Recording, "seconds" | "bytes">): string {
  const whole = Math.round(seconds ?? 0);
  const clock = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  const kilobytes = Math.max(1, Math.round(bytes / 1_024));
  const weight =
    kilobytes < 1_000
      ? `${kilobytes} ${say.kilobytes}`
      : `${(bytes / 1_048_576).toFixed(1)} ${say.megabytes}`;
  return whole > 0 ? `${clock}، ${weight}` : weight;
}
