import { liteListPage } from "@/app/(lite)/_frame/lite-list-page";
import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";

export const generateStaticParams = () => [{ slug: PLACEHOLDER }];

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  return liteListPage("author", (await params).slug);
}
