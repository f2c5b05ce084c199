import type { StoryText } from "@/db/types";
import { keepEntry, listEntries, removeEntry } from "./journal";
import { isTabOpen, ownTab } from "./tab";
import type { JournalEntry } from "./types";

type Base = { version: number; textVersion: number };

/** One story's place on this device, for one person. */
export type Device = {
  /** What was written here and never reached the server; from this tab, or from one that is gone. */
  found: JournalEntry | null;
  keep: (base: Base, text: StoryText) => Promise<void>;
  clear: () => Promise<void>;
};

/** Opens the place on the device. A browser without one (private windows) still writes to the server. */
export async function openDevice(accountId: number, storyId: number, onBroken: () => void): Promise<Device> {
  const broken = () => {
    onBroken();
    return null;
  };
  const tab = await ownTab().catch(() => "only");
  const key = `${accountId}:${storyId}:${tab}`;
  const found = await findLeft(accountId, storyId, tab).catch(broken);
  if (found && found.key !== key) {
    await keepEntry({ ...found, key, tab }).catch(broken);
    await removeEntry(found.key).catch(broken);
  }
  return {
    found,
    keep: async ({ version, textVersion }, text) => {
      const entry = { key, accountId, storyId, tab, version, textVersion, text, at: Date.now() };
      await keepEntry(entry).catch(broken);
    },
    clear: async () => {
      await removeEntry(key).catch(broken);
    },
  };
}

async function findLeft(accountId: number, storyId: number, tab: string): Promise<JournalEntry | null> {
  const entries = await listEntries(accountId, storyId);
  const own = entries.find((entry) => entry.tab === tab);
  if (own) return own;
  for (const entry of entries) if (!(await isTabOpen(entry.tab, entry.at))) return entry;
  return null;
}
