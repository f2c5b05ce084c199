import { expect, test } from "vitest";
import type { Picture } from "@/db/types";
import { pictureAsUsed } from "./columns";

const ofLibrary: Picture = {
  id: 7,
  hash: "1a2b3c4d",
  width: 1_200,
  height: 800,
  tone: "#808080",
  thumbhash: "",
  frames: 1,
  focalX: 0.5,
  focalY: 0.5,
  alt: "سد",
  caption: "السد عند الفجر",
  credit: "رسم: المسلة",
};
const unsaid = { leadAlt: "", leadCaption: "", leadCredit: "" };

test("the lead picture says what the library says of it", () => {
  expect(pictureAsUsed({ picture: ofLibrary, ...unsaid })).toEqual(ofLibrary);
});

test.each([
  ["leadAlt", "alt"],
  ["leadCaption", "caption"],
  ["leadCredit", "credit"],
] as const)("what an article says in %s goes before the library's %s", (field, attribute) => {
  const used = pictureAsUsed({ picture: ofLibrary, ...unsaid, [field]: "كما في هذا الخبر" });
  expect(used).toEqual({ ...ofLibrary, [attribute]: "كما في هذا الخبر" });
});

test("without a picture there is nothing to say", () => {
  expect(pictureAsUsed({ picture: null, ...unsaid, leadCredit: "أحد" })).toBeNull();
});
