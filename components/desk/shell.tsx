import type { ReactNode } from "react";
import type { Role } from "@/db/types";
import { DeskNav } from "./desk-nav";
import { DropGuard } from "./drop-guard";
import { EndedBar } from "./line/ended-bar";
import { Mark } from "./mark";
import { deskMessages as say } from "./messages";
import { NewStoryForm } from "./new-story-form";
import { PaletteHost } from "./palette/palette-host";
import { Person } from "./person";
import type { Reach } from "./places";

export type ShellProps = {
  house: string;
  person: { name: string; roles: Role[] };
  mayCreate: boolean;
  reach: Reach;
  createStory: () => Promise<void>;
  signOut: () => Promise<void>;
  theme: ReactNode;
  /** How many notices wait. */
  bell: ReactNode;
  children: ReactNode;
};

/** The frame of the desk: a rail beside the work on a desktop, a bar above it on a phone. */
export function Shell({
  house,
  person,
  mayCreate,
  reach,
  createStory,
  signOut,
  theme,
  bell,
  children,
}: ShellProps) {
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)]">
      <a
        href="#work"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-raised focus:p-3"
      >
        {say.skip}
      </a>
      <section
        aria-label={say.newsroom}
        className="fades flex flex-wrap items-center gap-x-1.5 gap-y-1 border-hair bg-wash px-3 py-1.5 max-lg:border-b lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:flex-nowrap lg:items-stretch lg:gap-5 lg:border-e lg:px-3 lg:py-4"
      >
        <div className="flex shrink-0 items-center justify-between gap-1">
          <Mark house={house} />
          <div className="flex">
            <PaletteHost reach={reach} createStory={mayCreate ? createStory : undefined} signOut={signOut} />
            {bell}
          </div>
        </div>
        {mayCreate ? <NewStoryForm createStory={createStory} /> : null}
        <DeskNav reach={reach} />
        <Person {...person} signOut={signOut} theme={theme} />
      </section>
      <main id="work" aria-label={say.work} tabIndex={-1} className="min-w-0 outline-none">
        <EndedBar />
        {children}
      </main>
      <DropGuard />
    </div>
  );
}
