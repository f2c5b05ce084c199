import { expect, it } from "vitest";
import { isWithheld, Withheld } from "./withheld-extension";

const storageOf = (names: string[]) => ({ storage: { withheld: { names } } }) as never;

it("withholds what it was told to, and nothing where nothing was said", () => {
  expect(isWithheld(storageOf(["audio", "video"]), "audio")).toBe(true);
  expect(isWithheld(storageOf(["audio", "video"]), "image")).toBe(false);
  expect(isWithheld({ storage: {} } as never, "image")).toBe(false);
});

it("keeps the names it was configured with, beside the editor", () => {
  const { options } = Withheld.configure({ names: ["relatedStory"] });
  expect(options.names).toEqual(["relatedStory"]);
});
