import { remarkMessages as say } from "./messages";

export type FormFootProps = { refusal: string | null; isBusy: boolean; onClose: () => void };

/** Send or leave; what was refused is said above. */
export function FormFoot({ refusal, isBusy, onClose }: FormFootProps) {
  return (
    <>
      {refusal ? (
        <p role="alert" className="font-bold text-accent">
          {refusal}
        </p>
      ) : null}
      <div className="flex gap-2">
        <button type="submit" className="button primary" disabled={isBusy}>
          {say.send}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say.cancel}
        </button>
      </div>
    </>
  );
}

/** The words a remark is about. */
export function Quote({ words }: { words: string | null }) {
  if (words === null) return <p className="font-bold">{say.onStory}</p>;
  return (
    <p className="line-clamp-3 border-s-4 border-amber ps-2 pb-0.5 font-naskh text-[1.0625rem] leading-relaxed">
      {words}
    </p>
  );
}
