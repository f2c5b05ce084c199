import Link from "next/link";
import { sectionsMessages as say } from "./messages";
import type { NameKind } from "./types";

/** Between sections, tags and the pages of authors, as far as they are one's own to name. */
export function KindsNav({ open, here }: { open: NameKind[]; here: NameKind }) {
  return (
    <>
      <nav aria-label={say.nav} className="mt-2 border-b border-hair">
        <ul className="flex flex-wrap gap-x-4">
          {open.map((kind) => (
            <li key={kind}>
              <Link
                href={`/desk/admin/sections?of=${kind}`}
                prefetch={false}
                aria-current={kind === here ? "page" : undefined}
                className="-mb-px inline-block border-b-2 border-transparent py-1.5 text-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-bold aria-[current=page]:text-ink"
              >
                {say.kinds[kind]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="my-3 text-soft">{say.leads[here]}</p>
    </>
  );
}
