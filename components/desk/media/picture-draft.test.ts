import { expect, it } from "vitest";
import { changeOf, draftOf } from "./picture-draft";
import type { LibraryPicture } from "./types";

const zone = "Asia/Baghdad";
const picture: LibraryPicture = {
  ...{ id: 7, hash: "1a2b3c4d", width: 1600, height: 1000, tone: "#334455", thumbhash: "", frames: 1 },
  ...{ focalX: 0.5, focalY: 0.5, alt: "جسر", caption: "", credit: "واع", version: 3, fileName: "a.jpg" },
  ...{ isDecorative: false, place: "", takenOn: null, people: ["زينب", "علي"], source: "", holder: "" },
  ...{ licence: "", usableFrom: null, usableUntil: "2026-12-31T21:00:00.000Z", isBarred: false },
  ...{ uploadedAt: "2026-11-24T09:00:00Z", removedAt: null, hasOriginal: true, fault: null, alike: [] },
  uses: { stories: [], hidden: 0, authors: [], pages: [], front: null },
  may: { edit: true, manage: true },
};
const before = draftOf(picture, zone);

it("holds names in one line and a licence by its days", () => {
  expect(before).toMatchObject({ people: "زينب، علي", from: "", until: "2026-12-31", takenOn: "" });
});

it("says only what was changed", () => {
  expect(changeOf(before, before, zone)).toEqual({});
  expect(changeOf({ ...before, alt: "جسر الشهداء", focalX: 0.2 }, before, zone)).toEqual({
    alt: "جسر الشهداء",
    focalX: 0.2,
  });
});

it("says names, days and their absence as the library keeps them", () => {
  const draft = { ...before, people: "سلمى، ", until: "", from: "2026-12-01", takenOn: "2026-11-20" };
  expect(changeOf(draft, before, zone)).toEqual({
    people: ["سلمى"],
    usableFrom: "2026-11-30T21:00:00.000Z",
    usableUntil: null,
    takenOn: "2026-11-20",
  });
});
