import * as z from "zod";

/** Fifteen pages of twenty are the three hundred that are ranked. */
export const PAGE = 20;
export const PAGES = 15;

const slug = z.string().min(1).max(80).optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);

const askedSchema = z.object({
  q: z.string().trim().max(200).catch("").default(""),
  section: slug,
  author: slug,
  from: day,
  to: day,
  page: z.coerce.number().int().min(1).max(PAGES).catch(1).default(1),
});

/** What a reader asks for; dates are days of the newsroom's calendar. */
export type Asked = z.infer<typeof askedSchema>;

/** The question of an address; what it cannot mean is as if it were not there. */
export const parseAsked = (given: Record<string, unknown>): Asked => askedSchema.parse(given);
