import { CircleUser, ExternalLink, LogOut } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Role } from "@/db/types";
import { roleNames, deskMessages as say } from "./messages";

export type PersonProps = {
  name: string;
  roles: Role[];
  signOut: () => Promise<void>;
  theme: ReactNode;
};

/** Who is signed in, and the few things that are about them and not about the news. */
export function Person(props: PersonProps) {
  return (
    <>
      <section aria-label={say.account} className="mt-auto border-t border-hair pt-3 max-lg:hidden">
        <Inside {...props} />
      </section>
      <details className="relative ms-auto lg:hidden">
        <summary className="button quiet list-none">
          <CircleUser size={20} aria-hidden="true" />
          <span className="sr-only">{say.account}</span>
        </summary>
        <div className="absolute end-0 top-full z-40 mt-1 w-56 rounded-md border border-edge bg-raised p-3 shadow-lg">
          <Inside {...props} />
        </div>
      </details>
    </>
  );
}

function Inside({ name, roles, signOut, theme }: PersonProps) {
  return (
    <>
      <p className="leading-snug">
        <Link href="/desk/account" prefetch={false} className="block font-bold hover:underline">
          {name}
        </Link>
        <span className="text-[0.8125rem] text-soft">{roles.map((role) => roleNames[role]).join("، ")}</span>
      </p>
      <div className="mt-2 flex items-center gap-1">
        {theme}
        <a href="/" className="button quiet" title={say.site}>
          <ExternalLink size={16} aria-hidden="true" className="rtl:-scale-x-100" />
          <span className="sr-only">{say.site}</span>
        </a>
        <form action={signOut}>
          <button type="submit" className="button quiet" title={say.signOut}>
            <LogOut size={16} aria-hidden="true" className="rtl:-scale-x-100" />
            <span className="sr-only">{say.signOut}</span>
          </button>
        </form>
      </div>
    </>
  );
}
