import { expect, test } from "vitest";
import type { PublicationEventKind, SubscriberChannel } from "@/db/types";
import { isTold, laneOf } from "./is-told";

type Case = {
  channel?: SubscriberChannel;
  kind?: PublicationEventKind;
  kinds?: PublicationEventKind[];
  sectionIds?: number[];
  isPaused?: boolean;
  isGone?: boolean;
  hasIt?: boolean;
};

function told(given: Case): boolean {
  const { channel = "hook", kind = "published", kinds = ["published", "withdrawn", "updated"] } = given;
  const { sectionIds = [], isPaused = false, isGone = false, hasIt = false } = given;
  const event = { kind, articleId: 7, sectionId: 2, isGone };
  const subscriber = { id: 1, channel, kinds, sectionIds, pausedAt: isPaused ? new Date() : null };
  return isTold(event, subscriber, new Set(hasIt ? [laneOf(7, 1)] : []));
}

const gone = { kind: "withdrawn", isGone: true } as const;
const telegram = { channel: "telegram" } as const;

test.each<[string, boolean, Case]>([
  ["a hook hears of a publication", true, {}],
  ["a hook hears only of the kinds it asked for", false, { kinds: ["withdrawn"] }],
  ["a hook hears only of its sections", false, { sectionIds: [3] }],
  ["a hook hears of its section", true, { sectionIds: [2, 3] }],
  ["a paused hook hears no news", false, { isPaused: true }],
  ["a paused hook hears that what it has is gone", true, { ...gone, isPaused: true, hasIt: true }],
  ["a paused hook hears nothing of what it never had", false, { ...gone, isPaused: true }],
  [
    "a hook hears that what it has is gone from another section",
    true,
    { ...gone, sectionIds: [3], hasIt: true },
  ],
  [
    "a hook that never wants to hear of withdrawals does not",
    false,
    { ...gone, kinds: ["published"], hasIt: true },
  ],
  ["a channel gets a publication", true, telegram],
  ["a channel gets what is restored", true, { ...telegram, kind: "restored" }],
  ["a channel gets only its sections", false, { ...telegram, sectionIds: [3] }],
  [
    "a channel follows what it has to another section",
    true,
    { ...telegram, kind: "updated", sectionIds: [3], hasIt: true },
  ],
  ["a channel does not get a change of what it never had", false, { ...telegram, kind: "updated" }],
  ["a channel loses what it has", true, { ...telegram, ...gone, hasIt: true }],
  ["a channel loses nothing it never had", false, { ...telegram, ...gone }],
  ["a paused channel gets nothing", false, { ...telegram, isPaused: true }],
  ["a paused channel loses what is gone", true, { ...telegram, ...gone, isPaused: true, hasIt: true }],
])("%s", (_name, expected, given) => {
  expect(told(given)).toBe(expected);
});
