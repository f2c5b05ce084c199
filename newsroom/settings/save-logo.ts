import type { Picture } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { changeSettings, ONLY_ROW } from "./change-settings";

/** A picture of its own in the head of every page, or the drawn name again; public from then on. */
export function saveLogo(ctx: DeskCtx, version: number, logo: Picture | null): Promise<{ version: number }> {
  if (!mayEver(ctx.user, "settings:manage")) throw new Forbidden();
  return changeSettings(ctx, version, async (tx, publication) => {
    const detail = { logo: logo?.id ?? null };
    await record(tx, { act: "saveLogo", subjectKind: "settings", subjectId: ONLY_ROW, detail });
    return { ...publication, logo };
  });
}
