import { useEffect, useRef } from "react";

/** The bar above may need a second line: what sticks below it is told how tall it is, where it sticks itself. */
export function useBarHeight() {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = bar;
    const screen = current?.parentElement;
    if (!current || !screen) return;
    const observer = new ResizeObserver(() => {
      const isSticky = getComputedStyle(current).position === "sticky";
      screen.style.setProperty("--bar", isSticky ? `${current.offsetHeight}px` : "0px");
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return bar;
}
