import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { remarkFields } from "@/app/_edge/remark-fields";
import { namingWhoWasFaster, storyState } from "@/app/_edge/story-state";
import { acceptSuggestions, rejectSuggestions } from "@/newsroom/review/decide-suggestions";
import { suggest } from "@/newsroom/review/suggest";
import { suggestField } from "@/newsroom/review/suggest-field";
import { suggestParagraph } from "@/newsroom/review/suggest-paragraph";

const number = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const offset = z.number().int().min(0).max(10_000_000);
const note = z.string().max(1_000);

const words = z.strictObject({
  place: z.strictObject({ block: offset, from: offset, to: offset, quote: z.string().max(4_000) }),
  replacement: z.string().max(4_000),
  note,
});
const paragraph = z.strictObject({
  block: offset,
  was: z.string().max(10_000),
  text: z.string().max(10_000),
  note,
});

const field = z.strictObject({
  field: z.enum(remarkFields),
  was: z.string().max(10_000),
  text: z.string().max(10_000),
  note,
});

/** Proposes other words for some, another field, or an edited paragraph, word by word. */
export const POST = deskRoute("story:suggest", async ({ ctx, request, params }) => {
  const asked = await readAsked(request, z.union([words, field, paragraph]));
  const id = idOf(params);
  if ("place" in asked) return { ids: [await suggest(ctx, id, asked)] };
  if ("field" in asked) return { ids: [await suggestField(ctx, id, asked)] };
  return { ids: await suggestParagraph(ctx, id, asked) };
});

const decision = z.strictObject({
  version: number,
  ids: z.array(number).min(1).max(500),
  isAccepted: z.boolean(),
});

/** Takes suggestions into the text, or lays them aside; which of the two takes the right to change the text. */
export const PATCH = deskRoute("story:read", async ({ ctx, request, params }) => {
  const { version, ids, isAccepted } = await readAsked(request, decision);
  const decide = isAccepted ? acceptSuggestions : rejectSuggestions;
  const story = await namingWhoWasFaster(ctx, decide(ctx, idOf(params), { version, ids }));
  return { state: await storyState(ctx, story) };
});
