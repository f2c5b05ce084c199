import type { ReactNode } from "react";
import { readFrame } from "@/app/_edge/reader-queries";
import { isBuilding } from "@/app/_edge/reading";
import { NoticePage } from "@/components/site/notice-page";
import { PageShell } from "@/components/site/page-shell";
import type { BreakingLine, House } from "@/db/types";
import { Unavailable } from "@/newsroom/errors";
import { houseSchema } from "@/newsroom/settings/house";
import { NoticeHead } from "./notice-head";

type Frame = Awaited<ReturnType<typeof readFrame>>;

const bareFrame = (): Frame => ({ house: houseSchema.parse({}), sections: [], pages: [] });

type Content = (house: House, frame: Frame) => Promise<ReactNode>;

/** A reader page in its frame; without the database it says so instead, and is not kept. */
export async function sitePage(
  current: string | undefined,
  content: Content,
  readStrip?: () => Promise<BreakingLine | null>,
): Promise<ReactNode> {
  if (isBuilding()) return null;
  const frame = await readFrame().catch(orNull);
  const body = frame && (await content(frame.house, frame).catch(orNull));
  const breaking = await readStrip?.().catch(orNull);
  const { house, sections, pages } = frame ?? bareFrame();
  return (
    <PageShell house={house} sections={sections} pages={pages} current={current} breaking={breaking}>
      {body ?? <Notice house={house} status={503} />}
    </PageShell>
  );
}

export function Notice({ house, status }: { house: House; status: 404 | 410 | 503 }) {
  return (
    <>
      <NoticeHead house={house} status={status} />
      <NoticePage status={status} />
    </>
  );
}

function orNull(error: unknown): null {
  if (error instanceof Unavailable) return null;
  throw error;
}
