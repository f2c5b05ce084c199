import { randomBytes } from "node:crypto";
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diskFull, needs, refuseFullDisk, saysDiskFull } from "../disk.mjs";
import { Failure } from "../failure.mjs";
import { run } from "../run.mjs";

/** Locales under which trigrams and classes know Arabic letters; the first one that the system has. */
const locales = process.platform === "darwin" ? ["en_US.UTF-8"] : ["C.UTF-8", "en_US.UTF-8"];

export const superuser = "newsroom";

/**
 * Makes the data folder, whole or not at all.
 * @param {{ native: string, home: string, owner: import("./owner.mjs").Owner, auth: "trust" | "scram-sha-256" }} cluster
 */
export async function makeCluster({ native, home, owner, auth }) {
  const data = join(home, "data");
  if (existsSync(data)) return;
  refuseFullDisk(home, needs.cluster);
  const password = join(home, "password");
  writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(password, owner.uid, owner.gid);
  let output = "";
  for (const locale of locales) {
    const fresh = join(home, "data.new");
    rmSync(fresh, { recursive: true, force: true });
    const flags = ["--encoding=UTF8", `--locale=${locale}`, "--text-search-config=simple"];
    const access = [`--username=${superuser}`, `--auth=${auth}`, `--pwfile=${password}`];
    const args = ["-D", fresh, ...flags, ...access];
    const result = await run(join(native, "bin/initdb"), args, { ...owner, cwd: home });
    if (result.code === 0) return renameSync(fresh, data);
    output = result.output;
    if (saysDiskFull(output)) throw diskFull(home);
    if (!output.includes("invalid locale name")) break;
  }
  throw new Failure(
    "تعذّر إنشاء قاعدة البيانات المضمّنة: ثبّت خادم PostgreSQL وعيّن DATABASE_URL، أو أصلح السبب التالي.",
    "The embedded database could not be made: install a PostgreSQL server and set DATABASE_URL, or mend this cause:",
    output,
  );
}
