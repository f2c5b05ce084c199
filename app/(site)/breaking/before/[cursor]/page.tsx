import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { breakingPage } from "../../breaking-page";

export const generateStaticParams = () => [{ cursor: PLACEHOLDER }];

export default async function Page({ params }: { params: Promise<{ cursor: string }> }) {
  return breakingPage((await params).cursor);
}
