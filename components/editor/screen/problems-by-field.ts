import type { DraftPhase } from "../draft-keeper";
import type { Problem } from "../types";

/** What a save or a move was refused for, at the field that is to be put right. */
export function problemsByField(
  phase: DraftPhase,
  refusal: { problems: Problem[] } | null,
): Record<string, string> {
  const refused = phase.name === "refused" ? phase.problems : [];
  return Object.fromEntries(
    [...refused, ...(refusal?.problems ?? [])].map(({ field, message }) => [field, message]),
  );
}
