import {
  CalendarDays,
  Columns3,
  FileText,
  Images,
  LayoutList,
  LayoutTemplate,
  type LucideIcon,
  Mail,
  Newspaper,
  ScrollText,
  Send,
  Settings,
  SpellCheck2,
  Tags,
  Users,
} from "lucide-react";
import { deskMessages as say } from "./messages";

/** What opens places to somebody; whoever has no say over the news reads no stories. */
export type Reach = {
  mayRead: boolean;
  mayKeepStyle: boolean;
  mayArrange: boolean;
  mayBring: boolean;
  mayManage: boolean;
  mayTell: boolean;
  mayInvite: boolean;
  mayName: boolean;
  mayAudit: boolean;
  mayKeepPages: boolean;
};

export type Place = { href: string; name: string; icon: LucideIcon; needs?: keyof Reach };

const places: Place[] = [
  { href: "/desk", name: say.newsroom, icon: Newspaper },
  { href: "/desk/stories", name: say.stories, icon: LayoutList, needs: "mayRead" },
  { href: "/desk/board", name: say.board, icon: Columns3, needs: "mayRead" },
  { href: "/desk/calendar", name: say.calendar, icon: CalendarDays, needs: "mayRead" },
  { href: "/desk/front", name: say.front, icon: LayoutTemplate, needs: "mayArrange" },
  { href: "/desk/media", name: say.media, icon: Images, needs: "mayBring" },
  { href: "/desk/style", name: say.style, icon: SpellCheck2, needs: "mayKeepStyle" },
  { href: "/desk/admin/accounts", name: say.accounts, icon: Users, needs: "mayInvite" },
  { href: "/desk/admin/sections", name: say.sections, icon: Tags, needs: "mayName" },
  { href: "/desk/admin/pages", name: say.pages, icon: FileText, needs: "mayKeepPages" },
  { href: "/desk/admin/outlets", name: say.outlets, icon: Send, needs: "mayTell" },
  { href: "/desk/admin/mail", name: say.mail, icon: Mail, needs: "mayManage" },
  { href: "/desk/admin/audit", name: say.audit, icon: ScrollText, needs: "mayAudit" },
  { href: "/desk/admin/settings", name: say.settings, icon: Settings, needs: "mayManage" },
];

/** Where one may go. */
export const placesOf = (reach: Reach) => places.filter(({ needs }) => !needs || reach[needs]);
