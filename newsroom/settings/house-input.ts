import * as z from "zod";
import { stripBidiControls } from "@/newsroom/arabic/bidi";
import { settingsSays as say } from "./messages";

const clean = (typed: string) =>
  stripBidiControls(typed)
    .normalize("NFC")
    .replace(/[^\S\n]+/g, " ")
    .trim();

/** One line, or with `isLong` several, of at most so many characters, as readers will see it. */
const words = (most: number, { isLong = false, isNeeded = false } = {}) =>
  z
    .string(say.badText(most))
    .max(most * 2, say.badText(most))
    .transform(clean)
    .refine(
      (text) => text.length <= most && !(isLong ? /(?!\n)[\p{Cc}\p{Cs}]/u : /[\p{Cc}\p{Cs}]/u).test(text),
      say.badText(most),
    )
    .refine((text) => !isNeeded || /[\p{L}\p{N}]/u.test(text), say.needed);

const zones: ReadonlySet<string> = new Set(Intl.supportedValuesOf("timeZone"));

const social = z.strictObject({
  name: words(40, { isNeeded: true }),
  url: z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: say.badLink }).max(300, say.badLink),
});

/** What a house may be told to be called and to do; any part of it. */
export const houseChanges = z
  .strictObject({
    name: words(60, { isNeeded: true }),
    motto: words(120),
    datelineName: words(60),
    description: words(300),
    disclaimer: words(2_000, { isLong: true }),
    disclaimerKinds: z
      .array(
        z.enum(["follow-up", "exclusive", "report", "translation", "opinion"], say.badChoice),
        say.badChoice,
      )
      .max(5, say.badChoice)
      .transform((kinds) => [...new Set(kinds)]),
    calendar: z.strictObject({
      months: z.enum(["iraqi", "gregorian", "dual"], say.badChoice),
      comma: z.boolean(say.badChoice),
      digits: z.enum(["western", "arabic-indic"], say.badChoice),
      timeZone: z.string(say.badZone).refine((zone) => zones.has(zone), say.badZone),
    }),
    contactEmail: z.union([z.literal(""), z.email().max(200)], say.badEmail),
    social: z.array(social, say.badLink).max(12, say.manyLinks),
    fourEyes: z.boolean(say.badChoice),
    weekStartsOn: z.enum(["saturday", "sunday"], say.badChoice),
  })
  .partial();
