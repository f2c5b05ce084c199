import type { ReactNode } from "react";
import { enterDesk } from "@/app/_edge/context";
import { askedTheme } from "@/app/_edge/desk-frame";
import { Bell } from "@/components/desk/notices/bell";
import { Shell } from "@/components/desk/shell";
import { ThemeSwitch } from "@/components/desk/theme-switch";
import { mayEver } from "@/newsroom/accounts/may";
import { countUnread } from "@/newsroom/notices/queries";
import { getHouse } from "@/newsroom/settings/queries";
import { createStoryAction, signOutAction } from "./actions";

export const instant = false;

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { db, user } = await enterDesk("self");
  const [house, unread] = await Promise.all([getHouse(db), countUnread(db, user)]);
  return (
    <Shell
      house={house.name}
      person={user}
      reach={{
        mayRead: mayEver(user, "story:read"),
        mayKeepStyle: mayEver(user, "style:manage"),
        mayArrange: mayEver(user, "front:arrange"),
        mayBring: mayEver(user, "media:upload"),
        mayManage: mayEver(user, "settings:manage"),
        mayTell: mayEver(user, "outlet:manage"),
        mayInvite: mayEver(user, "account:invite"),
        mayName: mayEver(user, "section:manage") || mayEver(user, "tag:manage"),
        mayAudit: mayEver(user, "audit:read"),
        mayKeepPages: mayEver(user, "page:manage"),
      }}
      mayCreate={mayEver(user, "story:create")}
      createStory={createStoryAction}
      signOut={signOutAction}
      bell={<Bell initial={unread} />}
      theme={<ThemeSwitch initial={await askedTheme()} />}
    >
      {children}
    </Shell>
  );
}
