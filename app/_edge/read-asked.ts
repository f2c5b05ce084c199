import "server-only";
import type * as z from "zod";
import { Invalid } from "@/newsroom/errors";
import { readJson } from "./read-json";

/** What a remark with its words weighs at most. */
const MOST_BYTES = 40_000;

/** A small request's JSON in the shape that was asked for; anything else is refused. */
export async function readAsked<Shape extends z.ZodType>(
  request: Request,
  shape: Shape,
): Promise<z.infer<Shape>> {
  const sent = shape.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  return sent.data;
}
