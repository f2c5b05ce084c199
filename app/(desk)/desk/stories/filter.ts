import * as z from "zod";
import type { StoryFilter } from "@/newsroom/stories/story-filter";

const given = z.object({
  stage: z.enum(["draft", "in_review", "returned", "approved"]).optional().catch(undefined),
  publication: z.enum(["none", "scheduled", "published", "withdrawn"]).optional().catch(undefined),
  section: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
  mine: z.literal("1").optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  before: z.string().max(40).optional().catch(undefined),
  after: z.string().max(40).optional().catch(undefined),
});

/** The filter an address asks for; what it cannot mean is as if it were not there. */
export function parseFilter(params: Record<string, string | string[] | undefined>): StoryFilter {
  const { section, mine, q, ...asked } = given.parse(params);
  return { ...asked, sectionId: section, mine: mine === "1", headline: q || undefined };
}
