import { useEffect, useRef } from "react";
import { type Command, offerCommands } from "./commands";

/** Offers commands for as long as the component stands; they are made when the palette asks for them. */
export function useCommands(make: () => Command[]): void {
  const latest = useRef(make);
  useEffect(() => {
    latest.current = make;
  });
  useEffect(() => offerCommands(() => latest.current()), []);
}
