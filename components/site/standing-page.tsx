import type { ReactNode } from "react";

/** About, contact, ethics, corrections policy, privacy. */
export function StandingPage({ title, body }: { title: string; body: ReactNode }) {
  return (
    <article className="standing">
      <h1>{title}</h1>
      <div className="story-body">{body}</div>
    </article>
  );
}
