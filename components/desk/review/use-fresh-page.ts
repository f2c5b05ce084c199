import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { hearLine } from "@/components/desk/line/hear-line";

/** Several signals of one act are one. */
const PAUSE_MS = 150;
/** Two looks at a page within this time are one. */
const REST_MS = 5_000;

/** Asks the page anew when something happens to the story, and whenever somebody comes back to look at it. */
export function useFreshPage(storyId: number): void {
  const router = useRouter();
  useEffect(() => {
    let last = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      last = Date.now();
      router.refresh();
    };
    const lookBack = () => {
      if (document.visibilityState !== "hidden" && Date.now() - last > REST_MS) refresh();
    };
    const leave = hearLine(storyId, (signal) => {
      if (signal.kind !== "story" || signal.storyId !== storyId) return;
      clearTimeout(timer);
      timer = setTimeout(refresh, PAUSE_MS);
    });
    window.addEventListener("focus", lookBack);
    document.addEventListener("visibilitychange", lookBack);
    return () => {
      leave();
      clearTimeout(timer);
      window.removeEventListener("focus", lookBack);
      document.removeEventListener("visibilitychange", lookBack);
    };
  }, [router, storyId]);
}
