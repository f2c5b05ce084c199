import * as z from "zod";
import type { Discovery } from "@/db/types";
import { isPreviewCrawler } from "./crawlers";
import { settingsSays as say } from "./messages";

/** As long as a file that a few partners are named in ever is. */
const MOST_ADS = 20_000;
const MOST_ROBOTS = 100;

/** `domain, account, DIRECT|RESELLER[, authority]`, a variable, or a comment: IAB ads.txt 1.1. */
const ADS_LINE =
  /^(?:#.*|[A-Za-z]+\s*=\s*\S.*|[a-z0-9.-]+\.[a-z]{2,}\s*,\s*[^,\s#]+\s*,\s*(?:direct|reseller)\s*(?:,\s*[^,#]+)?\s*(?:#.*)?)$/i;

const linesOf = (text: string) => text.split(/\r?\n/).map((line) => line.trim());

/** The number of the first line that ads.txt does not know, or null. */
export function wrongAdsLine(text: string): number | null {
  const at = linesOf(text).findIndex((line) => line !== "" && !ADS_LINE.test(line));
  return at < 0 ? null : at + 1;
}

const robotName = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9 _.-]{0,59}$/, say.badRobot)
  .refine((name) => !isPreviewCrawler(name), say.previewRobot);

const httpsOrNothing = (message: string) =>
  z.union([z.literal(""), z.url({ protocol: /^https$/, error: message }).max(300)], message);

const ads = z
  .string()
  .max(MOST_ADS, say.longAds)
  .transform((text) => linesOf(text).join("\n").trim())
  .superRefine((text, context) => {
    const line = wrongAdsLine(text);
    if (line !== null) context.addIssue({ code: "custom", message: say.badAds(line) });
  });

const contact = z.union(
  [z.literal(""), z.email().max(200), z.url({ protocol: /^https$/ }).max(300)],
  say.badContact,
);

/** What the newsroom tells machines, as stored and as asked for; what is missing takes the shipped default. */
export const discoverySchema = z.object({
  aiCrawlers: z.enum(["allow", "no-training", "refuse"], say.badPolicy).default("no-training"),
  refusedRobots: z.array(robotName).max(MOST_ROBOTS, say.manyRobots).default([]),
  ads: ads.default(""),
  securityContact: contact.default(""),
  securityPolicy: httpsOrNothing(say.badLink).default(""),
  hub: httpsOrNothing(say.badLink).default("https://pubsubhubbub.appspot.com/"),
}) satisfies z.ZodType<Discovery>;
