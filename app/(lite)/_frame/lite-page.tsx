import type { ReactNode } from "react";
import { readFrame } from "@/app/_edge/reader-queries";
import { isBuilding } from "@/app/_edge/reading";
import { NoticeHead } from "@/app/(site)/_frame/notice-head";
import { LiteNotice } from "@/components/lite/lite-notice";
import { LiteShell } from "@/components/lite/lite-shell";
import type { House } from "@/db/types";
import { Unavailable } from "@/newsroom/errors";
import { houseSchema } from "@/newsroom/settings/house";

/** A light page in its frame; `fullPath` is where the same stands in full. Without the database it says so. */
export async function litePage(
  fullPath: string,
  content: (house: House) => Promise<ReactNode>,
): Promise<ReactNode> {
  if (isBuilding()) return null;
  const frame = await readFrame().catch(orNull);
  const body = frame && (await content(frame.house).catch(orNull));
  const { house, sections } = frame ?? { house: houseSchema.parse({}), sections: [] };
  const fullHref = `${fullPath}${fullPath.includes("?") ? "&" : "?"}full`;
  return (
    <LiteShell house={house} sections={sections} fullHref={fullHref}>
      {body ?? <Notice house={house} status={503} />}
    </LiteShell>
  );
}

export function Notice({ house, status }: { house: House; status: 404 | 410 | 503 }) {
  return (
    <>
      <NoticeHead house={house} status={status} />
      <LiteNotice status={status} />
    </>
  );
}

function orNull(error: unknown): null {
  if (error instanceof Unavailable) return null;
  throw error;
}
