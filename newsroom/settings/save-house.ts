import { parseOrRefuse } from "@/newsroom/accounts/input";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { changeSettings, ONLY_ROW } from "./change-settings";
import { houseSchema } from "./house";
import { houseChanges } from "./house-input";
import { settingsSays as say } from "./messages";

/** Changes some of what the house is called and does, unless somebody changed it since it was read at `version`. */
export function saveHouse(ctx: DeskCtx, version: number, given: unknown): Promise<{ version: number }> {
  if (!mayEver(ctx.user, "settings:manage")) throw new Forbidden();
  const changes = parseOrRefuse(houseChanges, given, say.refused);
  return changeSettings(ctx, version, async (tx, publication) => {
    const before: Record<string, unknown> = houseSchema.parse(publication);
    const from = Object.fromEntries(Object.keys(changes).map((name) => [name, before[name]]));
    const detail = { from, to: changes };
    await record(tx, { act: "saveHouse", subjectKind: "settings", subjectId: ONLY_ROW, detail });
    return { ...publication, ...changes };
  });
}
