import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { authorPage } from "../../author-page";

export const generateStaticParams = () => [{ slug: PLACEHOLDER, cursor: PLACEHOLDER }];

export default async function Page({ params }: { params: Promise<{ slug: string; cursor: string }> }) {
  const { slug, cursor } = await params;
  return authorPage(slug, cursor);
}
