import { randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../failure.mjs";
import { mayEnter } from "./owner.mjs";

/**
 * Where root may keep what must last and what others may enter. Systems sweep old files out of /var/tmp,
 * which would eat a database file by file, so it comes second.
 */
const lasting = ["/var/lib", "/var/tmp"];

/** @param {string} folder */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export function lastingFolder() {
  const found = lasting.find(isWritable);
  if (found) return found;
  throw new Failure(
    `لا مكان لقاعدة البيانات: لا ${lasting.join(" ولا ")} قابل للكتابة. شغّل الأمر بمستخدم عادي، أو عيّن DATABASE_URL.`,
    `No place for the database: none of ${lasting.join(", ")} can be written. Run as an ordinary user, or set DATABASE_URL.`,
  );
}

/**
 * The folder of a cluster, made when it is missing. Under a folder that PostgreSQL's user cannot enter
 * (root's own, say) it is a link to a folder elsewhere. Answers where it really is.
 * @param {string} home
 * @param {import("./owner.mjs").Owner} owner
 */
export function makeHome(home, owner) {
  refuseBrokenLink(home);
  if (existsSync(home)) refuseForeign(home);
  else makeFolder(home, owner);
  return realpathSync(home);
}

/** @param {string} home @param {import("./owner.mjs").Owner} owner */
function makeFolder(home, owner) {
  mkdirSync(dirname(home), { recursive: true });
  if (owner.uid === undefined || owner.gid === undefined) return mkdirSync(home, { mode: 0o700 });
  const target = mayEnter(dirname(home), owner) ? home : elsewhere();
  mkdirSync(target, { mode: 0o700 });
  chownSync(target, owner.uid, owner.gid);
  chmodSync(target, 0o700);
  if (target !== home) symlinkSync(target, home);
}

const elsewhere = () => join(lastingFolder(), `newsroom-postgres-${randomBytes(8).toString("hex")}`);

/** @param {string} home */
function refuseBrokenLink(home) {
  if (existsSync(home) || !lstatSync(home, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const target = readlinkSync(home);
  throw new Failure(
    `بيانات غرفة الأخبار كانت في ${target} ولم تعد هناك: أعدها من نسختك الاحتياطية، أو احذف ${home} لتبدأ غرفة جديدة.`,
    `The newsroom's data was in ${target} and is gone: bring it back from your backup, or delete ${home} to begin a new newsroom.`,
  );
}

/** @param {string} home */
function refuseForeign(home) {
  if (isWritable(home)) return;
  throw new Failure(
    `المجلد ${home} لمستخدم آخر: شغّل الأمر بالمستخدم الذي شغّله أول مرة.`,
    `${home} belongs to another user: run the command as the user who ran it first.`,
  );
}
