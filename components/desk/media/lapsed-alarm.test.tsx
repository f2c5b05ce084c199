import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { aPicture } from "@/test/reader-texts";
import { LapsedPanel, type LapsedPicture } from "./lapsed-alarm";

const picture = aPicture();
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
