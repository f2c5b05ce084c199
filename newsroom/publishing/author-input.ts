import * as z from "zod";
import { nameField } from "@/newsroom/accounts/input";
import { stripBidiControls } from "@/newsroom/arabic/bidi";
import { authorSays as say } from "./author-messages";

const MOST_BIO = 600;
const MOST_LINKS = 6;

const bio = z
  .string()
  .max(MOST_BIO * 2, say.longBio)
  .transform((typed) => stripBidiControls(typed).normalize("NFC").replace(/\s+/g, " ").trim())
  .refine((text) => text.length <= MOST_BIO && !/[\p{Cc}\p{Cs}]/u.test(text), say.longBio);

const link = z.strictObject({
  name: z.string().trim().min(1, say.badLink).max(40, say.badLink),
  url: z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: say.badLink }).max(300, say.badLink),
});

/** What readers are told about somebody who signs stories. */
export const authorSchema = z.strictObject({
  name: nameField,
  bio,
  links: z.array(link, say.badLink).max(MOST_LINKS, say.manyLinks),
  pictureId: z.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable(),
  isPublic: z.boolean(),
});

export type AuthorFields = z.output<typeof authorSchema>;
