export type DialogEndProps = {
  /** What the form does. */
  act: string;
  cancel: string;
  isBusy: boolean;
  onClose: () => void;
};

/** The last line of a question: do it, or leave it. */
export const DialogEnd = ({ act, cancel, isBusy, onClose }: DialogEndProps) => (
  <div className="flex gap-2">
    <button type="submit" className="button primary" disabled={isBusy}>
      {act}
    </button>
    <button type="button" className="button" onClick={onClose}>
      {cancel}
    </button>
  </div>
);
