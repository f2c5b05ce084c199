import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { correctionsPage } from "../../corrections-page";

export const generateStaticParams = () => [{ cursor: PLACEHOLDER }];

export default async function Page({ params }: { params: Promise<{ cursor: string }> }) {
  return correctionsPage((await params).cursor);
}
