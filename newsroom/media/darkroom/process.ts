import { Invalid } from "@/newsroom/errors";
import { develop } from "./develop";
import { blockOtherFormats } from "./open-picture";
import { type Print, print } from "./print";

/** What the darkroom is asked, one at a time. */
export type Job = { kind: "develop"; bytes: Uint8Array } | { kind: "print"; bytes: Uint8Array; print: Print };

/** A refusal is a sentence for people; anything else is for the log. */
export type Reply = { done: unknown } | { refused: string } | { failed: string };

/** A process of its own: what a picture does to it, it does to nobody else. */
blockOtherFormats();

async function answer(job: Job): Promise<Reply> {
  try {
    return { done: await (job.kind === "develop" ? develop(job.bytes) : print(job.bytes, job.print)) };
  } catch (error) {
    if (error instanceof Invalid) return { refused: error.message };
    return { failed: error instanceof Error ? error.message : "unknown" };
  }
}

process.on("message", async (job: Job) => process.send?.(await answer(job)));
process.on("disconnect", () => process.exit());
/** Ctrl-C reaches the whole group; whoever asked decides when this ends. */
process.on("SIGINT", () => {});
