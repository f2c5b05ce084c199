import "server-only";
import { connection } from "next/server";
import type { Discovery, House, SectionRef } from "@/db/types";
import { answerText, printedOf } from "./answer-text";
import { keepDiscovery } from "./kept-queries";
import { publicUrl } from "./public-url";
import { readFrame } from "./reader-queries";
import { kept } from "./reading";

type Facts = { house: House; sections: SectionRef[]; discovery: Discovery; home: string; now: Date };

/** A small file about the house itself, made of its settings; 404 where there is nothing to say. */
export const houseText =
  (type: string, print: (facts: Facts) => string | null) =>
  async (request: Request): Promise<Response> => {
    await connection();
    const now = new Date();
    return answerText(request, type, async () => {
      const [{ house, sections }, discovery] = await Promise.all([readFrame(), kept(keepDiscovery())]);
      const text = print({ house, sections, discovery, home: publicUrl(), now });
      return text === null ? null : printedOf(text, null);
    });
  };
