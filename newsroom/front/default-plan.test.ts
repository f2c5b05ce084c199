import { describe, expect, test } from "vitest";
import { withBlock } from "@/test/front-scene";
import { completePlan, defaultPlan } from "./default-plan";
import { keyOf, parsePlan } from "./input";

const sections = [
  { id: 1, slug: "politics" },
  { id: 2, slug: "sport" },
  { id: 3, slug: "opinion" },
];
const keys = (plan: ReturnType<typeof defaultPlan>) => plan.blocks.map(keyOf);

describe("the plan of a front", () => {
  test("by rule holds the top, every section once, and the bands among them", () => {
    const blocks = [
      "lead",
      "seconds",
      "latest",
      "section:1",
      "opinion",
      "section:2",
      "most-read",
      "pictures",
    ];
    expect(keys(defaultPlan(sections))).toEqual(blocks);
    expect(parsePlan(defaultPlan(sections))).toEqual(defaultPlan(sections));
  });

  test("takes in a new section at its end and lets go of a gone one", () => {
    const before = defaultPlan(sections);
    const grown = completePlan(before, [...sections, { id: 9, slug: "new" }]);
    expect(keys(grown)).toEqual([...keys(before), "section:9"]);
    expect(keys(completePlan(grown, sections))).toEqual(keys(before));
  });

  test("keeps the order it was given below the top, and the top on top", () => {
    const { blocks } = defaultPlan(sections);
    const turned = completePlan({ blocks: [...blocks].reverse() }, sections);
    expect(keys(turned)).toEqual([
      "lead",
      "seconds",
      "latest",
      ...keys({ blocks: blocks.slice(3) }).reverse(),
    ]);
  });
});

describe("a plan that is sent", () => {
  const plan = defaultPlan(sections);
  const pin = { articleId: 5, headline: "", pictureId: null, textVersion: 1 };
  const own = { from: "own", id: null, onlyWithPicture: false } as const;

  test("has its headlines cleaned of what nobody can see", () => {
    const sent = withBlock(plan, "lead", {
      slots: [{ ...pin, headline: "  عنوان\u202e \n الواجهة\u200b " }],
    });
    expect(parsePlan(sent).blocks[0]?.slots[0]?.headline).toBe("عنوان الواجهة");
  });

  for (const [name, sent, said] of [
    [
      "a story in two places",
      withBlock(withBlock(plan, "lead", { slots: [pin] }), "seconds", { slots: [pin] }),
      "موضعين",
    ],
    ["a block twice", { blocks: [...plan.blocks, ...plan.blocks] }, "مرتين"],
    ["more places than the block has", withBlock(plan, "lead", { slots: [pin, null] }), "خانات"],
    ["more stories than there is room for", withBlock(plan, "section:1", { count: 9 }), "عدد"],
    ["no lead", withBlock(plan, "lead", { isShown: false }), "رئيس"],
    ["a place in what fills itself", withBlock(plan, "latest", { slots: [pin] }), "يملأ نفسه"],
    ["a rule without its tag", withBlock(plan, "section:1", { fill: { ...own, from: "tag" } }), "اختر"],
    [
      "a headline like a page",
      withBlock(plan, "lead", { slots: [{ ...pin, headline: "ع".repeat(201) }] }),
      "أطول",
    ],
    ["half a surrogate", withBlock(plan, "lead", { slots: [{ ...pin, headline: "\ud800" }] }), "تالفة"],
    ["a key of somebody's own", { ...plan, more: 1 }, "ناقصة"],
    ["prototype keys", JSON.parse('{"blocks":[{"__proto__":{"kind":"lead"}}]}'), "ناقصة"],
    ["no object at all", [], "ناقصة"],
    ["nothing", null, "ناقصة"],
  ] as const)
    test(`is refused with ${name}`, () => {
      expect(() => parsePlan(sent)).toThrow(said);
    });
});
