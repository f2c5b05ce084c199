"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { deskMessages as say } from "./messages";
import { placesOf, type Reach } from "./places";

export function DeskNav({ reach }: { reach: Reach }) {
  const here = usePathname();
  return (
    <nav aria-label={say.nav} className="min-w-0 max-lg:order-last max-lg:w-full max-lg:overflow-x-auto">
      <ul className="flex gap-1 lg:flex-col">
        {placesOf(reach).map(({ href, name, icon: Icon }) => {
          const isHere = href === "/desk" ? here === href : here.startsWith(href);
          return (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                aria-current={isHere ? "page" : undefined}
                className="flex items-center gap-2 whitespace-nowrap rounded-md px-2 lg:px-2.5 py-1.5 text-soft hover:text-ink aria-[current=page]:bg-raised aria-[current=page]:font-bold aria-[current=page]:text-ink"
              >
                <Icon size={17} aria-hidden="true" className="max-sm:hidden" />
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
