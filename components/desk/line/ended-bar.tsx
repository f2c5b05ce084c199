"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { endedMessages as say } from "./ended-messages";
import { hearLine } from "./hear-line";

/** Where one writes a story the editor itself says so, and lets whoever writes come in again without leaving. */
const WRITING = /^\/desk\/stories\/\d+$/;

/** The session of this browser was ended from elsewhere: what stands here stays, and is not what it was. */
export function EndedBar() {
  const here = usePathname();
  const [hasEnded, setEnded] = useState(false);
  useEffect(
    () =>
      hearLine(null, ({ kind }) => {
        if (kind === "ended") setEnded(true);
        if (kind === "open") setEnded(false);
      }),
    [],
  );
  if (!hasEnded || WRITING.test(here)) return null;
  return (
    <p
      role="alert"
      className="sticky top-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-1 border-amber border-b bg-raised px-4 py-2 font-bold sm:px-6"
    >
      {say.ended}
      <a href={`/sign-in?next=${encodeURIComponent(here)}`} className="underline underline-offset-4">
        {say.enter}
      </a>
    </p>
  );
}
