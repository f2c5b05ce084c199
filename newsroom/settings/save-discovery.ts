import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { changeSettings, ONLY_ROW } from "./change-settings";
import { discoverySchema } from "./discovery";
import { settingsSays as say } from "./messages";

/** Changes some of what machines are told, unless somebody changed it since it was read at `version`. */
export function saveDiscovery(
  ctx: DeskCtx,
  { version, ...given }: { version: number } & Record<string, unknown>,
): Promise<{ version: number }> {
  if (!mayEver(ctx.user, "settings:manage")) throw new Forbidden();
  return changeSettings(ctx, version, async (tx, publication) => {
    const before = discoverySchema.parse(publication.discovery ?? {});
    const parsed = discoverySchema.safeParse({ ...before, ...given });
    if (!parsed.success) throw new Invalid(say.refused, problemsOf(parsed.error.issues));
    const discovery = parsed.data;
    const detail = { from: before, to: discovery };
    await record(tx, { act: "save-discovery", subjectKind: "settings", subjectId: ONLY_ROW, detail });
    return { ...publication, discovery };
  });
}

const problemsOf = (issues: { path: PropertyKey[]; message: string }[]) =>
  issues.map(({ path, message }) => ({ field: String(path[0] ?? ""), message }));
