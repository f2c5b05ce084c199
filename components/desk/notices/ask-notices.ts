/** Said in this tab when notices were read here: the bell looks anew. */
export const NOTICES_READ = "desk:notices-read";

const path = "/api/desk/notices";

/** How many are unread; null when there is no answer. */
export async function askUnread(): Promise<number | null> {
  try {
    const response = await fetch(path, { signal: AbortSignal.timeout(8_000) });
    const body = response.ok ? await response.json() : null;
    return typeof body?.unread === "number" ? body.unread : null;
  } catch {
    return null;
  }
}

/** Sent even while the page goes away. */
export async function markNotices(which: { id: number } | { upTo: number }): Promise<void> {
  try {
    await fetch(path, {
      method: "PATCH",
      keepalive: true,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(which),
    });
  } catch {
    return;
  }
  window.dispatchEvent(new Event(NOTICES_READ));
}
