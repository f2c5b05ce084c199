import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { FrontScreen } from "@/components/desk/front/front-screen";
import { frontDeskMessages } from "@/components/desk/front/messages";
import { mayEver } from "@/newsroom/accounts/may";
import { getArrangement } from "@/newsroom/front/arrangement";
import { findBreaking } from "@/newsroom/front/breaking-lines";
import { listSections } from "@/newsroom/sections/queries";
import { getHouse } from "@/newsroom/settings/queries";

export const instant = false;

export const metadata: Metadata = { title: frontDeskMessages.title };

export default async function FrontDeskPage() {
  const ctx = await enterDesk("front:arrange");
  const [arrangement, breaking, sections, { calendar }] = await Promise.all([
    getArrangement(ctx),
    findBreaking(ctx.db),
    listSections(ctx.db),
    getHouse(ctx.db),
  ]);
  return (
    <FrontScreen
      initial={arrangement}
      breaking={breaking}
      mayBreak={mayEver(ctx.user, "breaking:launch")}
      sections={sections.map(({ id, slug, name }) => ({ id, slug, name }))}
      calendar={calendar}
      now={ctx.now}
    />
  );
}
