import { describe, expect } from "vitest";
import type { BodyJson, BodyNodeJson } from "@/db/types";
import { findArticle } from "@/newsroom/articles/queries";
import { Invalid } from "@/newsroom/errors";
import { readFeed } from "@/newsroom/feeds/read-feed";
import { findPublicPicture } from "@/newsroom/media/queries";
import { aStoredPicture, as, bodyOf, minutesLater, test } from "@/test/fixtures";
import { aLiveStory, anApprovedStory, changedAndApproved } from "@/test/newsroom-scenes";
import { publish } from "./publish";
import { publishSilentFix } from "./silent-fix";
import { withdraw } from "./withdraw";

const withBlocks = (...blocks: BodyNodeJson[]): BodyJson => ({
  type: "doc",
  content: [...bodyOf("أقر مجلس الوزراء الخطة.").content, ...blocks],
});
const image = (mediaId: number, attrs: Record<string, unknown> = {}): BodyNodeJson => ({
  type: "image",
  attrs: { mediaId, ...attrs },
});
const relatedTo = (articleId: number): BodyNodeJson => ({ type: "relatedStory", attrs: { articleId } });

describe("a picture in a text", () => {
  test("is public from publishing to withdrawal, and no longer when the text drops it", async ({ db }) => {
    const [one, other] = [await aStoredPicture(db), await aStoredPicture(db)];
    const body = withBlocks(image(one.id), { type: "gallery", content: [image(other.id), image(one.id)] });
    const scene = await anApprovedStory(db, { body });
    expect(await findPublicPicture(db, one.id)).toBeNull();
    const salma = as(db, scene.salma, minutesLater(1));
    const story = await publish(salma, scene.story.id, { version: scene.story.version });
    expect((await findPublicPicture(db, one.id))?.id).toBe(one.id);
    expect((await findPublicPicture(db, other.id))?.id).toBe(other.id);

    const changed = await changedAndApproved(db, { ...scene, story }, { body: withBlocks(image(one.id)) });
    const again = await publish(salma, story.id, { version: changed.version });
    expect(await findPublicPicture(db, other.id)).toBeNull();

    await withdraw(salma, story.id, { version: again.version, reason: "خطأ" });
    expect(await findPublicPicture(db, one.id)).toBeNull();
  });

  test("comes with its article", async ({ db }) => {
    const picture = await aStoredPicture(db, { caption: "الجسر" });
    const { story } = await aLiveStory(db, { body: withBlocks(image(picture.id)) });
    const found = await findArticle(db, story.id);
    expect(found?.status === "live" && found.article.pictures).toMatchObject([
      { id: picture.id, caption: "الجسر", width: 1600 },
    ]);
  });

  test("goes out with words for who cannot see it, the library's or its own, or as decoration", async ({
    db,
  }) => {
    const mute = await aStoredPicture(db, { alt: "" });
    const decoration = await aStoredPicture(db, { alt: "", isDecorative: true });
    const refused = await anApprovedStory(db, { body: withBlocks(image(mute.id)) });
    const attempt = publish(as(db, refused.salma), refused.story.id, { version: refused.story.version });
    const refusal = await attempt.catch((error) => error);
    expect(refusal).toBeInstanceOf(Invalid);
    expect(refusal.problems).toEqual([{ field: "body", message: "في النص صورة بلا نص بديل." }]);

    const body = withBlocks(
      image(mute.id, { alt: "جسر" }),
      image(mute.id, { decorative: true }),
      image(decoration.id),
    );
    const { story } = await aLiveStory(db, { body });
    expect((await findArticle(db, story.id))?.status).toBe("live");
  });

  test("that is not in the library keeps a story from going out", async ({ db }) => {
    const { story, salma } = await anApprovedStory(db, { body: withBlocks(image(999_999_999)) });
    const refusal = await publish(as(db, salma), story.id, { version: story.version }).catch(
      (error) => error,
    );
    expect(refusal).toBeInstanceOf(Invalid);
  });

  test("is never changed silently", async ({ db }) => {
    const [one, other] = [await aStoredPicture(db), await aStoredPicture(db)];
    const scene = await aLiveStory(db, { body: withBlocks(image(one.id)) });
    const story = await changedAndApproved(db, scene, { body: withBlocks(image(other.id)) });
    const attempt = publishSilentFix(as(db, scene.salma), story.id, { version: story.version });
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
  });
});

describe("a related story", () => {
  test("is named while readers may see it, and not before or after", async ({ db }) => {
    const draft = await anApprovedStory(db);
    const live = await aLiveStory(db, { headline: "الخبر الآخر" });
    const { story } = await aLiveStory(db, {
      body: withBlocks(relatedTo(live.story.id), relatedTo(draft.story.id)),
    });
    const relatedOf = async () => {
      const found = await findArticle(db, story.id);
      return found?.status === "live" ? found.article.related.map((article) => article.headline) : null;
    };
    expect(await relatedOf()).toEqual(["الخبر الآخر"]);
    await withdraw(as(db, live.salma), live.story.id, { version: live.story.version, reason: "خطأ" });
    expect(await relatedOf()).toEqual([]);
  });
});

describe("in a feed", () => {
  test("pictures and related stories have whole addresses", async ({ db }) => {
    const picture = await aStoredPicture(db);
    const live = await aLiveStory(db);
    const { story } = await aLiveStory(db, { body: withBlocks(image(picture.id), relatedTo(live.story.id)) });
    const found = await readFeed(
      db,
      { area: "site" },
      { home: "https://almasalla.example", file: "feed.xml" },
    );
    const html = found?.feed.entries.find((entry) => entry.id.endsWith(`/${story.id}`))?.html;
    expect(html).toContain(`src="https://almasalla.example/media/${picture.id}/w960-1a2b3c4d.jpg"`);
    expect(html).toContain(`href="https://almasalla.example/news/${live.story.id}/`);
  });
});
