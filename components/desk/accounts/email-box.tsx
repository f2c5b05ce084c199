export type EmailBoxProps = { id: string; label: string; problem: string | undefined };

/** Somebody else's address, typed by an admin; what is wrong with it is said by `${id}-problem`. */
export const EmailBox = ({ id, label, problem }: EmailBoxProps) => (
  <>
    <label htmlFor={id} className="field-label">
      {label}
    </label>
    <input
      id={id}
      name="email"
      type="email"
      dir="ltr"
      className="box"
      required
      maxLength={254}
      autoComplete="off"
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem ? `${id}-problem` : undefined}
    />
  </>
);
