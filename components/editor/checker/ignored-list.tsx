import type { IgnoredHere } from "./ask-style";
import { checkerMessages as say } from "./messages";

export type IgnoredListProps = {
  ignored: IgnoredHere[];
  readOnly: boolean;
  onHeed: (finding: IgnoredHere) => void;
};

/** What has been left as it is in this story, by whom, and the way to bring it back. */
export function IgnoredList({ ignored, readOnly, onHeed }: IgnoredListProps) {
  if (ignored.length === 0) return null;
  return (
    <details className="mt-3 text-[0.875rem]">
      <summary className="text-soft">
        {say.ignored} <span className="tabular-nums">{ignored.length}</span>
      </summary>
      <ul className="mt-1 grid gap-2">
        {ignored.map((one) => (
          <li key={`${one.rule} ${one.words}`} className="border-s-4 border-hair ps-2.5">
            <b>{one.words}</b>{" "}
            <span className="text-soft">
              {say.ignoredBy} {one.by}
            </span>
            {readOnly ? null : (
              <button type="button" className="button quiet" onClick={() => onHeed(one)}>
                {say.heed}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
