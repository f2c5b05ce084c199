import { askOutside, type Post } from "@/newsroom/outside/ask-outside";
import { Undelivered } from "./undelivered";

/** Sends a body to an address somebody typed; throws unless the answer is 2xx. */
export async function postOutside(post: Post): Promise<void> {
  const { status, waitSeconds } = await askOutside(post);
  if (status < 200 || status > 299) throw new Undelivered(`answered ${status}`, { waitSeconds });
}
