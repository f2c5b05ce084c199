import { accountMessages as say } from "./messages";

export type AccountAnswer = { ok: true; body: Record<string, unknown> } | { ok: false; message: string };

/** Asks for a change of one's own account; who proved too long ago who they are is taken to do so again. */
export async function askAccount(path: string, method: string, sent: unknown = {}): Promise<AccountAnswer> {
  try {
    const response = await fetch(`/api/desk/account/${path}`, {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(sent),
    });
    const body = await response.json();
    if (response.ok) return { ok: true, body };
    if (body.confirm === true) window.location.assign("/sign-in/confirm?next=/desk/account");
    if (response.status === 401) window.location.assign("/sign-in?next=/desk/account");
    return { ok: false, message: typeof body.message === "string" ? body.message : say.failed };
  } catch {
    return { ok: false, message: say.failed };
  }
}
