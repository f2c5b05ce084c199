import { articlePath } from "@/components/site/addresses";
import { breakingMessages as say } from "@/components/site/messages";
import type { BreakingLine } from "@/db/types";

/**
 * The breaking line over a page, standing still. On pages that are kept without one the reader's script fills the
 * place while it is read, at the foot of the window, so that no text moves.
 */
export function BreakingStrip({ line }: { line: BreakingLine | null | undefined }) {
  return (
    <div
      className="breaking-place"
      aria-live="polite"
      data-breaking={line === undefined ? "ask" : ""}
      data-dismiss={say.dismiss}
    >
      {line ? (
        <section
          className="breaking"
          aria-label={say.title}
          data-line={line.id}
          data-until={line.expiresAt.toISOString()}
        >
          <strong>{say.title}</strong>
          <p>{line.article ? <a href={articlePath(line.article)}>{line.text}</a> : line.text}</p>
        </section>
      ) : null}
    </div>
  );
}
