import { NoticePage } from "@/components/site/notice-page";

/** A wrong, an expired and a revoked link look alike. */
export default function PreviewNotFound() {
  return (
    <main>
      <NoticePage status={404} />
    </main>
  );
}
