import { notFound } from "next/navigation";

/** The id in a story's address; any other spelling is an unknown story. */
export function storyIdOf(param: string): number {
  if (!/^[1-9]\d{0,14}$/.test(param)) notFound();
  return Number(param);
}
