import type { FeedPicture } from "./feed";

/** A picture in the words of Media RSS: https://www.rssboard.org/media-rss. */
export const mediaOf = ({ url, width, height, alt, caption, credit }: FeedPicture) => ({
  contents: [
    {
      url,
      type: "image/jpeg",
      medium: "image",
      width,
      height,
      ...(alt && { description: { value: alt, type: "plain" } }),
      ...(caption && { title: { value: caption, type: "plain" } }),
      ...(credit && { credits: [{ value: credit }] }),
    },
  ],
});
