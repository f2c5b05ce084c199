import { LayoutList, type LucideIcon, Newspaper } from "lucide-react";
import { deskMessages as say } from "./messages";

export type Place = { href: string; name: string; icon: LucideIcon };

const places: Place[] = [
  { href: "/desk", name: say.newsroom, icon: Newspaper },
  { href: "/desk/stories", name: say.stories, icon: LayoutList },
];

/** Where one may go; whoever has no say over the news only to the first. */
export const placesOf = (mayRead: boolean) => places.slice(0, mayRead ? places.length : 1);
