import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { database } from "@/app/_edge/database";
import { AsReadersSee } from "@/app/(proof)/_frame/as-readers-see";
import { previewMessages } from "@/components/article/messages";
import { PreviewBanner } from "@/components/article/preview-banner";
import { getHouse } from "@/newsroom/settings/queries";
import { findPreview } from "@/newsroom/stories/preview";

export const instant = false;

export const metadata: Metadata = {
  title: previewMessages.title,
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

/** A draft, for whoever was given its link. */
export default async function PreviewPage({ params }: PageProps<"/preview/[token]">) {
  await connection();
  const ctx = { db: database(), now: new Date() };
  const found = await findPreview(ctx.db, (await params).token, ctx.now);
  if (!found) notFound();
  const { calendar } = await getHouse(ctx.db);
  return (
    <AsReadersSee
      ctx={ctx}
      story={found.story}
      banner={<PreviewBanner expiresAt={found.expiresAt} calendar={calendar} />}
    />
  );
}
