import * as z from "zod";
import type { Refresh } from "@/newsroom/publishing/refresh";

/** Postgres carries at most 8,000 bytes; a tag or a path is far shorter. */
const MOST = 500;

export const refreshNotice = z.object({
  tags: z.array(z.string().regex(/^[a-z]+(?::[a-z0-9]+)*$/)).max(MOST),
  mode: z.enum(["stale", "gone"]),
  warm: z.array(z.string().regex(/^\/(?!\/)\S*$/)).max(MOST),
}) satisfies z.ZodType<Refresh>;
