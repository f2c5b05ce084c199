"use client";

import { useEffect, useState } from "react";
import { findReadiness, type Readiness } from "../ask-desk";
import { moveMessages as say } from "./messages";
import { ProblemList } from "./problem-list";

/** Said before the story goes out: what keeps it from that, and what it would be better with. */
export function ReadinessNote({ storyId, onLeave }: { storyId: number; onLeave: () => void }) {
  const [readiness, setReadiness] = useState<Readiness | null>(null);
  useEffect(() => {
    let isGone = false;
    void findReadiness(storyId).then((found) => {
      if (!isGone) setReadiness(found);
    });
    return () => {
      isGone = true;
    };
  }, [storyId]);
  if (!readiness) return null;
  const writing = `/desk/stories/${storyId}`;
  return (["missing", "advice"] as const).map((kind) =>
    readiness[kind].length > 0 ? (
      <section
        key={kind}
        aria-label={say[kind]}
        className={`border-s-4 ps-3 ${kind === "missing" ? "border-accent" : "border-amber"}`}
      >
        <h3 className="font-bold">{say[kind]}</h3>
        <ProblemList problems={readiness[kind]} onLeave={onLeave} writing={writing} />
      </section>
    ) : null,
  );
}
