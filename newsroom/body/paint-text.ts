import { isolate } from "@/newsroom/arabic/isolate";
import type { Press } from "./press";

/** Words as they are printed; foreign runs stand alone, but not inside a block that runs their way. */
export const paintText = <Output>(
  text: string,
  { paint }: Pick<Press<Output>, "paint">,
  ltr: boolean,
): Output[] =>
  ltr
    ? [paint.text(text)]
    : isolate(text).map(({ text: run, isolated }) =>
        isolated ? paint.element("bdi", {}, [paint.text(run)]) : paint.text(run),
      );
