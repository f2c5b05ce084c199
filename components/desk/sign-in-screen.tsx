import type { ReactNode } from "react";
import type { House } from "@/db/types";
import { signInMessages as say } from "./messages";

export type SignInScreenProps = {
  house: Pick<House, "name" | "motto">;
  title: string;
  lead?: string;
  children: ReactNode;
};

export function SignInScreen({ house, title, lead = say.lead, children }: SignInScreenProps) {
  return (
    <main className="mx-auto grid min-h-dvh max-w-4xl items-center gap-10 px-5 py-10 md:grid-cols-[1fr_22rem]">
      <div className="flex items-end gap-5 max-md:items-center">
        <svg viewBox="0 0 24 96" aria-hidden="true" className="h-20 w-auto md:h-56">
          <path className="fill-accent" d="M12 0 16.6 13H7.4Z" />
          <path className="fill-ink" d="M7.2 15.2h9.6L19 86H5ZM2 88.4h20V96H2Z" />
        </svg>
        <p className="leading-snug">
          <span className="block text-4xl font-bold leading-normal md:text-6xl md:leading-normal">
            {house.name}
          </span>
          <span className="text-soft md:text-lg">{house.motto}</span>
        </p>
      </div>
      <div className="grid gap-4">
        <div className="rounded-lg border border-hair bg-raised p-5 sm:p-7">
          <h1 className="text-xl font-bold">{title}</h1>
          <p className="mt-1 mb-5 text-soft">{lead}</p>
          {children}
        </div>
        <p className="text-[0.8125rem]">
          <a href="/" className="text-soft underline underline-offset-4">
            {say.toSite}
          </a>
        </p>
      </div>
    </main>
  );
}
