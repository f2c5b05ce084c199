import "server-only";
import { findPreview } from "@/newsroom/stories/preview";
import { database } from "./database";
import { log } from "./log";

const ADDRESS = /^\/preview\/([\w-]{22})$/;

/** The token in a preview's address; null where no preview ever was. */
export const previewTokenOf = (path: string): string | null => ADDRESS.exec(path)?.[1] ?? null;

/** Whether a preview's address opens now; while that is unknown its page says so itself. */
export async function opensPreview(path: string): Promise<boolean> {
  const token = previewTokenOf(path);
  if (!token) return false;
  try {
    return (await findPreview(database(), token, new Date())) !== null;
  } catch (error) {
    log(error);
    return true;
  }
}
