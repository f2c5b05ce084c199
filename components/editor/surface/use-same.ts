import { useCallback, useRef } from "react";
import { isSame } from "./is-same";

/** One function for the component's whole life, which does what the latest one does: parts that are given it stand still. */
export function useStable<Given extends unknown[], Answer>(act: (...given: Given) => Answer) {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...given: Given): Answer => latest.current(...given), []);
}

/** The value of before for as long as it says the same. */
export function useSame<Value>(value: Value): Value {
  const last = useRef(value);
  if (!isSame(last.current, value)) last.current = value;
  return last.current;
}
