import { ExternalLink, LogOut } from "lucide-react";
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
export function Person({ name, roles, signOut, theme }: PersonProps) {
  return (
    <section
      aria-label={say.account}
      className="flex items-center gap-2 max-lg:w-full max-lg:order-last max-lg:justify-between lg:mt-auto lg:flex-col lg:items-stretch lg:gap-3"
    >
      <p className="leading-snug lg:border-t lg:border-hair lg:pt-3">
        <span className="block font-bold max-lg:inline">{name}</span>
        <span className="text-[0.8125rem] text-soft max-lg:ms-2">
          {roles.map((role) => roleNames[role]).join("، ")}
        </span>
      </p>
      <div className="flex items-center gap-1 lg:flex-wrap">
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
    </section>
  );
}
