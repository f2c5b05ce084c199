import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Two looks at a page within this time are one. */
const REST_MS = 5_000;

/** Asks the page anew whenever somebody comes back to look at it. */
export function useFreshPage(): void {
  const router = useRouter();
  useEffect(() => {
    let last = Date.now();
    const look = () => {
      if (document.visibilityState === "hidden" || Date.now() - last < REST_MS) return;
      last = Date.now();
      router.refresh();
    };
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [router]);
}
