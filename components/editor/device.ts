import type { StoryText } from "@/db/types";
import { keepEntry, listEntries, removeEntry } from "./journal";
import { isTabOpen, ownTab } from "./tab";
import type { JournalEntry } from "./types";

type Base = { version: number; textVersion: number };

/** One story's place on this device, for one person. */
export type Device = {
  /** What was written here and never reached the server; from this tab, or from one that is gone. */
  found: JournalEntry | null;
  /** What was found is on the screen: from now on it is part of what is kept here. */
  adoptFound: () => void;
  /** What was found is safe elsewhere. */
  dropFound: () => Promise<void>;
  keep: (base: Base, text: StoryText) => Promise<void>;
  clear: () => Promise<void>;
};

/** Belongs to no tab: a text that was found and waits for its place. */
const ASIDE = "aside";

/** Opens the place on the device. A browser without one (private windows) still writes to the server. */
export async function openDevice(accountId: number, storyId: number, onBroken: () => void): Promise<Device> {
  const broken = () => {
    onBroken();
    return null;
  };
  const tab = await ownTab().catch(() => "only");
  const key = `${accountId}:${storyId}:${tab}`;
  const found = await findLeft(accountId, storyId, tab).catch(broken);
  /** Set aside, so that a first word typed too early does not take its place. */
  const asideKey = found ? `${accountId}:${storyId}:${ASIDE}:${found.at}` : "";
  if (found && found.key !== asideKey) {
    await keepEntry({ ...found, key: asideKey, tab: ASIDE }).catch(broken);
    await removeEntry(found.key).catch(broken);
  }
  const dropFound = async () => {
    if (found) await removeEntry(asideKey).catch(broken);
  };
  let isAdopted = false;
  return {
    found,
    adoptFound: () => {
      isAdopted = true;
    },
    dropFound,
    keep: async ({ version, textVersion }, text) => {
      const entry = { key, accountId, storyId, tab, version, textVersion, text, at: Date.now() };
      await keepEntry(entry).catch(broken);
      if (isAdopted) await dropFound();
    },
    clear: async () => {
      await removeEntry(key).catch(broken);
      if (isAdopted) await dropFound();
    },
  };
}

async function findLeft(accountId: number, storyId: number, tab: string): Promise<JournalEntry | null> {
  const entries = await listEntries(accountId, storyId);
  const own = entries.find((entry) => entry.tab === tab);
  if (own) return own;
  for (const entry of entries)
    if (entry.tab === ASIDE || !(await isTabOpen(entry.tab, entry.at))) return entry;
  return null;
}
