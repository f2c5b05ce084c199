import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { notifyRefresh } from "@/newsroom/publishing/refresh";
import { saveHouse } from "@/newsroom/settings/save-house";

const asked = z.strictObject({ version: z.number().int().min(0).max(1_000_000_000), house: z.unknown() });

/** What the house is called and does; every page that shows it is made again. */
export const PATCH = deskRoute("settings:manage", async ({ ctx, request }) => {
  const { version, house } = await readAsked(request, asked);
  const saved = await saveHouse(ctx, version, house);
  await notifyRefresh(ctx.db, { tags: ["house", "feed", "front"], mode: "stale", warm: ["/"] });
  return saved;
});
