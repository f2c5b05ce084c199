import * as z from "zod";
import type { PageDraft } from "@/db/types";
import { parseOrRefuse } from "@/newsroom/accounts/input";
import { stripBidiControls } from "@/newsroom/arabic/bidi";
import { bodyReferences } from "@/newsroom/body/body-references";
import { toText } from "@/newsroom/body/to-text";
import { parseBody } from "@/newsroom/body/validate";
import { Invalid } from "@/newsroom/errors";
import { pageSays as say } from "./page-messages";

const MOST_TITLE = 120;

export const titleField = z
  .string()
  .max(MOST_TITLE * 2, say.noTitle)
  .transform((typed) => stripBidiControls(typed).normalize("NFC").replace(/\s+/g, " ").trim())
  .refine(
    (title) => /[\p{L}\p{N}]/u.test(title) && title.length <= MOST_TITLE && !/[\p{Cc}\p{Cs}]/u.test(title),
    say.noTitle,
  );

const draftSchema = z.object({ title: titleField, body: z.unknown() });

const badBody = (message: string) => new Invalid(say.refused, [{ field: "body", message }]);

/** What was written in a standing page, made clean. It may need the library of pictures, but not the archive. */
export function parsePageDraft(given: unknown): PageDraft {
  const { title, body } = parseOrRefuse(draftSchema, given, say.refused);
  const parsed = parseBody(body);
  if (!parsed.ok) throw badBody(parsed.problem.message);
  const { articleIds, recordingIds } = bodyReferences(parsed.body);
  if (articleIds.length + recordingIds.length > 0) throw badBody(say.noStories);
  return { title, body: parsed.body };
}

/** A page without a word is not put before readers. */
export function refuseEmpty({ body }: PageDraft): void {
  const parsed = parseBody(body);
  if (!parsed.ok || toText(parsed.body).trim() === "") throw badBody(say.empty);
}
