import type { AuditRow } from "@/newsroom/audit/queries";
import type { Story } from "@/newsroom/stories/story";

export type BaseKind = "published" | "approved" | "sentBack" | "submitted";

/** A text that somebody has judged before: what stands now can be read against it. */
export type Base = { kind: BaseKind; textVersion: number; at: Date; by: string | null };

const kindsOfActs: Record<string, BaseKind> = {
  publish: "published",
  publishChanges: "published",
  silentFix: "published",
  correct: "published",
  approve: "approved",
  approveByOverride: "approved",
  sendBack: "sentBack",
  submit: "submitted",
};
/** What a story's record is asked for. */
export const judgingActs = Object.keys(kindsOfActs);
const order: BaseKind[] = ["published", "approved", "sentBack", "submitted"];

type Standing = Pick<Story, "textVersion" | "publishedTextVersion">;

/**
 * What the text that stands can be read against, from a story's record, newest first: what is public, what
 * was approved last, what was sent back and what was handed in before.
 */
export function basesOf({ textVersion, publishedTextVersion }: Standing, entries: AuditRow[]): Base[] {
  const judged = entries.flatMap(({ act, detail, at, actor }): Base[] => {
    const kind = kindsOfActs[act];
    const version = kind === "published" ? publishedTextVersion : detail.textVersion;
    return kind && typeof version === "number" ? [{ kind, textVersion: version, at, by: actor }] : [];
  });
  const isOfUse = ({ kind, textVersion: version }: Base) =>
    version < textVersion || kind === "published" || kind === "approved";
  return order.flatMap((kind) => judged.find((base) => base.kind === kind && isOfUse(base)) ?? []);
}

/** The last approved or published text; failing these, the one last sent back or handed in. */
export function usualBase(bases: Base[]): Base | null {
  const [accepted] = bases
    .filter(({ kind }) => kind === "published" || kind === "approved")
    .sort((one, other) => other.textVersion - one.textVersion);
  return accepted ?? bases[0] ?? null;
}
