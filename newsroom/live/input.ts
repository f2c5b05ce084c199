import * as z from "zod";
import type { BodyJson } from "@/db/types";
import { cleanPasted } from "@/newsroom/arabic/clean-pasted";
import { parseBody } from "@/newsroom/body/validate";
import { Invalid } from "@/newsroom/errors";

/** A headline of an entry is read at a glance, an entry on the way. */
export const MOST_HEADLINE = 160;
export const MOST_TEXT = 4_000;

const sent = z.strictObject({
  headline: z.string().max(MOST_HEADLINE, `أكثر من ${MOST_HEADLINE} حرفاً.`).default(""),
  text: z.string().max(MOST_TEXT, `أكثر من ${MOST_TEXT} حرف.`).default(""),
  mediaId: z.int().positive().nullable().default(null),
  key: z.uuid().optional(),
});

export type EntryText = { headline: string; body: BodyJson; mediaId: number | null };
export type SentEntry = { text: EntryText; key: string | null };

const oneLine = (text: string) => cleanPasted(text).replace(/\s+/g, " ").trim();

/** What was typed, line by line, as paragraphs; refused when there is nothing to read. */
export function parseEntry(value: unknown): SentEntry {
  const parsed = sent.safeParse(value);
  if (!parsed.success)
    throw new Invalid(
      "تعذّر فهم هذه الفقرة.",
      parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? "text"), message })),
    );
  const { mediaId } = parsed.data;
  const headline = oneLine(parsed.data.headline);
  const lines = parsed.data.text.split(/\r?\n/).map(oneLine).filter(Boolean);
  if (headline === "" && lines.length === 0)
    throw new Invalid("اكتب شيئاً قبل النشر.", [{ field: "text", message: "النص فارغ." }]);
  const body = parseBody({
    type: "doc",
    content: lines.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  });
  if (!body.ok)
    throw new Invalid("في النص ما لا يُنشر.", [{ field: "text", message: "احذف الرموز الغريبة." }]);
  return { text: { headline, body: body.body as BodyJson, mediaId }, key: parsed.data.key ?? null };
}
