import Link from "next/link";
import { deskMessages as say } from "./messages";

/** The obelisk and the name of the house: the way back to the newsroom. */
export function Mark({ house }: { house: string }) {
  return (
    <Link href="/desk" prefetch={false} className="flex items-center gap-2.5 rounded max-lg:px-1">
      <svg viewBox="0 0 24 96" aria-hidden="true" className="h-8 w-auto lg:h-12">
        <path className="fill-accent" d="M12 0 16.6 13H7.4Z" />
        <path className="fill-ink" d="M7.2 15.2h9.6L19 86H5ZM2 88.4h20V96H2Z" />
      </svg>
      <span className="leading-snug max-lg:sr-only">
        <span className="block text-lg font-bold">{house}</span>
        <span className="block text-[0.8125rem] text-soft">{say.newsroom}</span>
      </span>
    </Link>
  );
}
