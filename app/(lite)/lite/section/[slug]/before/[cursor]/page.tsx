import { liteListPage } from "@/app/(lite)/_frame/lite-list-page";
import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";

export const generateStaticParams = () => [{ slug: PLACEHOLDER, cursor: PLACEHOLDER }];

export default async function Page({ params }: { params: Promise<{ slug: string; cursor: string }> }) {
  const { slug, cursor } = await params;
  return liteListPage("section", slug, cursor);
}
