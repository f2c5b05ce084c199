import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { sectionPage } from "./section-page";

export const generateStaticParams = () => [{ slug: PLACEHOLDER }];

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  return sectionPage((await params).slug);
}
