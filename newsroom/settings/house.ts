import * as z from "zod";
import type { House, Picture } from "@/db/types";

const creditKind = z.enum(["follow-up", "exclusive", "report", "translation", "opinion"]);

/** The settings as stored; what is missing takes the default of the shipped publication. */
export const houseSchema = z.object({
  name: z.string().trim().min(1).max(60).default("المسلة"),
  logo: z.custom<Picture | null>().default(null),
  motto: z.string().trim().max(120).default("الحدث كما حدث"),
  datelineName: z.string().trim().max(60).default("المسلة الحدث"),
  description: z.string().trim().max(300).default("أخبار العراق والعالم: الحدث كما حدث."),
  disclaimer: z.string().max(2_000).default(""),
  disclaimerKinds: z.array(creditKind).default(["follow-up", "translation"]),
  calendar: z
    .object({
      months: z.enum(["iraqi", "gregorian", "dual"]),
      comma: z.boolean(),
      digits: z.enum(["western", "arabic-indic"]),
      timeZone: z.string().max(60),
    })
    .default({ months: "gregorian", comma: true, digits: "western", timeZone: "Asia/Baghdad" }),
  contactEmail: z.string().max(200).default(""),
  social: z
    .array(z.object({ name: z.string().max(40), url: z.url({ protocol: /^https$/ }) }))
    .max(12)
    .default([]),
  fourEyes: z.boolean().default(true),
  weekStartsOn: z.enum(["saturday", "sunday"]).default("saturday"),
}) satisfies z.ZodType<House>;
