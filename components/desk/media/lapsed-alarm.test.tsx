import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LapsedPanel, type LapsedPicture } from "./lapsed-alarm";

const picture = {
  id: 3,
  hash: "1a2b3c4d5e6f7081",
  width: 1600,
  height: 1000,
  tone: "#334455",
  thumbhash: "",
  frames: 1,
  focalX: 0.5,
  focalY: 0.5,
  alt: "قاعة التحرير",
  caption: "",
  credit: "علي",
};
const nowhere: LapsedPicture = { picture, fault: "expired", story: null, page: null };

it("leads from a picture that may not be shown any more to each place where readers see it", () => {
  const html = renderToStaticMarkup(
    <LapsedPanel
      lapsed={[
        { ...nowhere, story: { id: 5, headline: "جسر جديد" } },
        { ...nowhere, page: { id: 7, title: "من نحن" } },
        nowhere,
      ]}
    />,
  );
  expect(html).toMatch(/href="\/desk\/stories\/5"[^>]*>جسر جديد</);
  expect(html).toMatch(/href="\/desk\/admin\/pages\/7"[^>]*>صفحة «من نحن»</);
  expect(html).toMatch(/href="\/desk\/front"[^>]*>الواجهة</);
});
