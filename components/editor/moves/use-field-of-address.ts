import { useEffect } from "react";
import { goToField } from "./go-to-field";

/** Leads to the field that the address names after «#», as soon as the screen is whole. */
export function useFieldOfAddress(isWhole: boolean): void {
  useEffect(() => {
    const field = decodeURIComponent(window.location.hash.slice(1));
    if (isWhole && field !== "") goToField(field);
  }, [isWhole]);
}
