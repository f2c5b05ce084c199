import type { Picture } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { cleanPasted } from "@/newsroom/arabic/clean-pasted";
import { record } from "@/newsroom/audit/record";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden, Invalid, Unavailable } from "@/newsroom/errors";
import { fetchOutside, Unfetched, type Wish } from "@/newsroom/outside/fetch-outside";
import { addPicture } from "./add-picture";
import { limits } from "./limits";
import { refusals, unfetched } from "./messages";
import type { Storage } from "./storage";

let underWay = 0;

/** How a test reaches its own server. */
export type Reach = Pick<Wish, "allows"> & { deadlineMs?: number };

/** Fetches a picture from somebody's server and takes it into the library like any other; its house is its source. */
export async function addFromAddress(
  ctx: DeskCtx,
  address: string,
  storage: Storage,
  reach: Reach = {},
): Promise<Picture> {
  if (!mayEver(ctx.user, "media:upload")) throw new Forbidden("لا يمكنك رفع الصور.");
  if (underWay >= limits.fetchesAtOnce) throw new Unavailable(refusals.busy);
  underWay++;
  try {
    const { bytes, found } = await fetchPicture(address, reach);
    const fields = { fileName: nameIn(found), source: found.hostname.slice(0, 200) };
    const picture = await addPicture(ctx, bytes, fields, storage);
    await record(ctx, {
      act: "fetchPicture",
      subjectKind: "media",
      subjectId: picture.id,
      detail: { host: found.hostname },
    });
    return picture;
  } finally {
    underWay--;
  }
}

async function fetchPicture(address: string, { deadlineMs = limits.fetchMs, allows }: Reach) {
  try {
    const wish = {
      most: limits.bytes,
      deadlineMs,
      accept: "image/jpeg,image/png,image/webp,image/gif",
      allows,
    };
    const fetched = await fetchOutside(address.trim(), wish);
    if (isPage(fetched.bytes)) refuse(unfetched.page);
    return fetched;
  } catch (error) {
    if (error instanceof Unfetched) refuse(unfetched[error.reason]);
    throw error;
  }
}

function refuse(message: string): never {
  throw new Invalid(message, [{ field: "address", message }]);
}

/** What people copy most often instead of the picture's own address. */
const isPage = (bytes: Buffer) =>
  /^\s*(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype html|html|head)\b/i.test(
    bytes.subarray(0, 512).toString("latin1").replace(/^ï»¿/, ""),
  );

/** The end of its path, which is often its name; only words, never a path of ours. */
function nameIn({ pathname }: URL): string {
  const last = pathname.split("/").at(-1) ?? "";
  try {
    return cleanPasted(decodeURIComponent(last))
      .replace(/[/\\\p{Cc}]+/gu, " ")
      .slice(0, 200);
  } catch {
    return last.slice(0, 200);
  }
}
