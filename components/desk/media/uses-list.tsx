import Link from "next/link";
import { pagePath } from "@/components/site/addresses";
import type { Calendar } from "@/db/types";
import { plural } from "@/newsroom/arabic/plural";
import { deskMessages } from "../messages";
import { pictureMessages as say } from "./messages";
import type { Uses } from "./types";

export type UsesListProps = { uses: Uses; calendar: Calendar };

export const isUsed = ({ stories, hidden, authors, pages, front }: Uses) =>
  stories.length + hidden + authors.length + pages.length > 0 || front !== null;

/** Every place that shows a picture, with a way there. */
export function UsesList({ uses, calendar }: UsesListProps) {
  const { stories, hidden, authors, pages, front } = uses;
  if (!isUsed(uses)) return <p className="text-soft">{say.unused}</p>;
  return (
    <ul className="grid divide-y divide-hair">
      {front ? <Use href="/desk/front" name={say.front[front]} isLive={front === "live"} /> : null}
      {stories.map(({ id, headline, isLive, isOurs }) => (
        <Use
          key={id}
          href={isOurs ? `/desk/stories/${id}` : `/news/${id}`}
          name={headline.trim() || deskMessages.untitled}
          isLive={isLive}
        />
      ))}
      {pages.map(({ id, slug, title, isLive, isOurs }) => (
        <Use
          key={`page-${id}`}
          href={isOurs ? `/desk/admin/pages/${id}` : pagePath({ slug })}
          name={say.pageOf(title)}
          isLive={isLive}
        />
      ))}
      {authors.map(({ id, name }) => (
        <li key={`author-${id}`} className="py-1.5">
          {say.authorOf} {name}
        </li>
      ))}
      {hidden > 0 ? (
        <li className="py-1.5 text-soft">{plural(hidden, say.hiddenUses, calendar.digits)}</li>
      ) : null}
    </ul>
  );
}

const Use = ({ href, name, isLive }: { href: string; name: string; isLive: boolean }) => (
  <li className="flex items-baseline justify-between gap-3 py-1.5">
    <Link href={href} prefetch={false} className="min-w-0 underline underline-offset-4">
      {name}
    </Link>
    <span className={`shrink-0 text-[0.8125rem] ${isLive ? "text-green" : "text-soft"}`}>
      {isLive ? say.live : say.onDesk}
    </span>
  </li>
);
