import { sweepSignIns } from "@/newsroom/accounts/sweep-sign-ins";
import { purgeRemoved } from "@/newsroom/media/purge-removed";
import { purgeRecordings } from "@/newsroom/media/recordings/remove-recording";
import { sweepUploads } from "@/newsroom/media/sweep-uploads";
import { database } from "./database";
import { log } from "./log";
import { mediaStorage } from "./media-storage";
import { sweepReceived } from "./receive-file";

const EVERY_MS = 10 * 60_000;

/** What was taken out long ago goes for good, and what nobody went on sending is forgotten. */
export function startHousekeeping(): void {
  const tidy = async () => {
    const ctx = { db: database(), now: new Date() };
    await sweepSignIns(ctx);
    await purgeRemoved(ctx, mediaStorage());
    await purgeRecordings(ctx, mediaStorage());
    await sweepReceived(ctx);
    await sweepUploads(ctx, mediaStorage());
  };
  setInterval(() => void tidy().catch(log), EVERY_MS).unref();
}
