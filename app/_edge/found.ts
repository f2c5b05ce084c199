import "server-only";
import { notFound } from "next/navigation";
import { NotFound } from "@/newsroom/errors";

/** What a page is about, or the desk's «not found». */
export async function found<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
