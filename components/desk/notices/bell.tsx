"use client";

import { Bell as BellIcon } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { plural } from "@/newsroom/arabic/plural";
import { askUnread } from "./ask-notices";
import { noticeMessages as say, unreadForms } from "./messages";
import { watchNotices } from "./watch-notices";

/** How many notices wait, as it stands now; it leads to them. */
export function Bell({ initial }: { initial: number }) {
  const here = usePathname();
  const [unread, setUnread] = useState(initial);
  const [hasArrived, setArrived] = useState(false);
  useEffect(() => setUnread(initial), [initial]);
  useEffect(() => {
    const look = async () => {
      const now = await askUnread();
      if (now === null) return;
      setUnread((before) => {
        setArrived(now > before);
        return now;
      });
    };
    return watchNotices(() => void look());
  }, []);
  return (
    <>
      <Link
        href="/desk/notices"
        prefetch={false}
        aria-current={here === "/desk/notices" ? "page" : undefined}
        className="relative grid size-9 shrink-0 place-items-center rounded-md text-soft hover:bg-raised hover:text-ink aria-[current=page]:bg-raised aria-[current=page]:text-ink"
      >
        <BellIcon size={19} aria-hidden="true" />
        <span className="sr-only">
          {say.title}: {plural(unread, unreadForms)}
        </span>
        {unread > 0 ? (
          <span
            aria-hidden="true"
            className="absolute -end-0.5 top-0 min-w-4.5 rounded-full bg-accent px-1 text-center text-[0.6875rem] leading-4.5 font-bold text-on-accent tabular-nums"
          >
            {unread > 99 ? "99+" : unread}
          </span>
        ) : null}
      </Link>
      <span role="status" className="sr-only">
        {hasArrived ? say.arrived : ""}
      </span>
    </>
  );
}
