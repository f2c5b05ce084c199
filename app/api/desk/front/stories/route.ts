import { deskRoute } from "@/app/_edge/desk-route";
import { listTray } from "@/newsroom/front/tray";

/** Stories to put on the front, by words or by section. */
export const GET = deskRoute("front:arrange", async ({ ctx, request }) => {
  const params = new URL(request.url).searchParams;
  const section = params.get("section") ?? "";
  const sectionId = /^[1-9]\d{0,14}$/.test(section) ? Number(section) : null;
  const cards = await listTray(ctx, { words: params.get("q") ?? "", sectionId });
  return {
    stories: cards.map(({ id, headline, section, picture, publishedAt }) => ({
      id,
      headline,
      section,
      picture,
      publishedAt,
    })),
  };
});
