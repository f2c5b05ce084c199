const KEY = "newsroom-tab";
const lockOf = (tab: string) => `newsroom-tab-${tab}`;

/** Without locks (plain http on another machine) a tab silent this long counts as closed. */
const SILENT_MS = 15_000;

/** The tabs this browser had: a lock of one that is gone stands in nobody's way. */
const KNOWN = "newsroom-tabs";
const MOST_KNOWN = 100;

const knownTabs = (): string[] => (localStorage.getItem(KNOWN) ?? "").split(" ").slice(-MOST_KNOWN);

function rememberTab(tab: string): void {
  try {
    localStorage.setItem(KNOWN, [...knownTabs(), tab].join(" "));
  } catch {
    // A full browser forgets which tabs were its own: their locks end by themselves.
  }
}

const makeTab = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

/** Holds the lock for as long as the tab lives; false when another tab has it already. */
function hold(tab: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(lockOf(tab), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise(() => {}) : undefined;
    });
  });
}

let own: Promise<string> | undefined;

async function findOwnTab(): Promise<string> {
  const before = sessionStorage.getItem(KEY);
  const isFree = before !== null && (!navigator.locks || (await hold(before)));
  if (before && isFree) return before;
  const fresh = makeTab();
  sessionStorage.setItem(KEY, fresh);
  rememberTab(fresh);
  if (navigator.locks) await hold(fresh);
  return fresh;
}

/** This tab's own name: the same after a reload or a crash, another one in a copy of the tab. */
export function ownTab(): Promise<string> {
  own ??= findOwnTab();
  return own;
}

/** Whether the tab that wrote something still lives somewhere. */
export async function isTabOpen(tab: string, lastSeen: number): Promise<boolean> {
  if (!navigator.locks) return Date.now() - lastSeen < SILENT_MS;
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === lockOf(tab));
}

/** Whether this was a tab of this browser and is gone; where it cannot be known, it is not. */
export async function isOwnDeadTab(tab: string): Promise<boolean> {
  return Boolean(navigator.locks) && knownTabs().includes(tab) && !(await isTabOpen(tab, 0));
}
