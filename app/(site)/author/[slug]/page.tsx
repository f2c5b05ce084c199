import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { authorPage } from "./author-page";

export const generateStaticParams = () => [{ slug: PLACEHOLDER }];

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  return authorPage((await params).slug);
}
