import type { ReactNode } from "react";

export type LineToolProps = {
  name: string;
  of: string;
  isOff?: boolean;
  onPress: () => void;
  children: ReactNode;
};

/** One act on a line, as a mark; its name is read aloud with what it is done to. */
export const LineTool = ({ name, of, isOff = false, onPress, children }: LineToolProps) => (
  <button type="button" className="button quiet" title={name} disabled={isOff} onClick={onPress}>
    {children}
    <span className="sr-only">
      {name}: {of}
    </span>
  </button>
);
