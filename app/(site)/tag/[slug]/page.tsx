import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { tagPage } from "./tag-page";

export const generateStaticParams = () => [{ slug: PLACEHOLDER }];

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  return tagPage((await params).slug);
}
